import { beforeEach, describe, expect, it } from 'vitest'
import { readText, withUnits } from '../small-plan.ts'
import { planOfEverything, SiteUnderTest } from './explained-plan.ts'

let site: SiteUnderTest
beforeEach(async () => {
  site = new SiteUnderTest(await planOfEverything())
})

describe('on paper', () => {
  it("leaves out why and who decided for what is as the base level has it, and says that it does, on units' pages only", () => {
    const html = site.page('sv/units/elever.html')
    expect(html).toContain('På papper står skälen och besluten bara för det som skiljer sig från grundnivån.')
    const [, differing = ''] = /aria-labelledby="differs">(.*?)<\/section>/s.exec(html) ?? []
    expect(differing).toContain('class="entries"')
    expect(html.split(differing)[1]).toContain('class="entries compact brief"')
    const base = site.page('sv/units/base_level.html')
    expect(base).not.toMatch(/På papper|brief/)
  })
})

describe('the page of a unit', () => {
  it('begins with what differs from the base level: by whose decision, until when, and what the base level says', () => {
    const html = site.page('sv/units/elever--script-alert-1-script-amp.html')
    const [, differing = ''] = /aria-labelledby="differs">(.*?)<\/section>/s.exec(html) ?? []
    expect(differing).toContain('Det går att surfa i inkognitoläge, där ingen historik sparas.')
    expect(differing).toContain('<b>Grundnivån:</b> Det går inte att surfa i inkognitoläge.')
    expect(differing).toContain('<dd class="until"><time datetime="2027-06-30">30 juni 2027</time></dd>')
    expect(differing).toContain('#decision-D-1">§ 1</a>')
    expect(html.indexOf('id="differs"')).toBeLessThan(html.indexOf('id="all"'))
  })

  it('says what the unit has taken away', () => {
    const html = site.page('en/units/elever--7b.html')
    expect(html).toContain('Here the municipality leaves this open')
    expect(html).toContain('<span lang="sv">Lärarna väljer</span>')
    const sv = site.page('sv/units/elever--7b.html')
    expect(sv).toContain(
      'Här bestämmer kommunen inte. Datorn gör som den brukar, eller så väljer den som använder den.',
    )
    expect(sv).toContain(
      '<b>Ovanför är det bestämt:</b> Sökmotorn får inte det som skrivs i adressfältet förrän man faktiskt söker.',
    )
    expect(sv).toContain('<b>Inställningen:</b> Om ')
    expect(site.page('en/it/elever--7b.html')).toMatch(
      /id="taken">Unset[\s\S]*<th scope="row">SearchSuggestEnabled<\/th>/,
    )
  })

  it('names the units that have just its settings, and the times in which something else holds in some of them', () => {
    const html = site.page('sv/units/elever.html')
    expect(html).toMatch(/Gäller också<\/h2><ul class="names" role="list"><li>7A<\/li><\/ul>/)
    expect(html).toMatch(/id="window-prov">[\s\S]*Ett prov[\s\S]*15 mars 2027 kl. 07.00[\s\S]*<b>Gäller i:<\/b> 7A/)
    expect(html).toContain('Det här ändras då: 1 inställning')
    expect(site.page('sv/index.html')).toContain('href="units/elever.html#window-prov">7A</a>')
    expect(site.page('sv/units/elever--7b.html')).toContain('<li>Grupp 1</li>')
  })

  it('says that nobody has explained a policy that only the plan knows', () => {
    const sv = site.page('sv/units/elever.html')
    expect(sv).toContain('Ingen har förklarat den här inställningen.')
    expect(sv).toContain('Något som ingen vet')
    const en = site.page('en/units/elever.html')
    expect(en).toContain('<span lang="sv">Något som ingen vet</span>')
    expect(en).toContain('<b>Why:</b> Because')
  })
})

describe("IT's page", () => {
  it('says of a setting of a window what it says of any other: whom it reaches, where it comes from, how it gets there', () => {
    const html = site.page('sv/it/elever.html')
    const [, window = ''] = /id="window-1">(.*?)<\/table>/s.exec(html) ?? []
    const heads = [...window.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head)
    expect(heads).toEqual([
      'Policy',
      'Värde',
      'Annars',
      'Gäller',
      'Ursprung',
      'Beslut',
      'Risk enligt Chromium',
      'Googles API',
    ])
    const [, row = ''] = /<th scope="row">DisableScreenshots<(.*?)<\/tr>/s.exec(window) ?? []
    expect(row).toContain('Personen<br>')
    expect(row).toMatch(/Egen inställning<br><span class="where">plan.yaml, rad \d+/)
    expect(row).toContain('<code>chrome.users.Screenshot</code>')
  })

  it('names the pack, with its version, that a window brings a setting with, and where the window unsets one', async () => {
    const windows = `windows:
  prov:
    what: Ett prov
    start: 2027-03-15 07:00
    end: 2027-03-15 12:00
    decision: D-1
    units: [/A]
    packs: [{ name: more, reason: r }]
    unset: { SearchSuggestEnabled: { reason: r } }
`
    const more = `format: fadder-pack/1
version: '2.5'
licence: CC0-1.0
about: Mer
settings: { DisableScreenshots: { value: true, reason: r, source: s } }
fadder: { freeText: { value: false, reason: r, source: s } }
`
    const text = withUnits('  - A\n').replace('base: base.yaml', 'base: base.yaml, more: more.yaml')
    const { plan: read, findings } = await readText(`${text}${windows}`, { 'more.yaml': more })
    if (!read) throw new Error(findings.map(({ message }) => message).join('\n'))
    const html = new SiteUnderTest(read).page('en/it/base_level.html')
    const row = (name: string) => new RegExp(`<th scope="row">${name}<(?:(?!</tr>)[^])*</tr>`).exec(html)?.[0]
    expect(row('DisableScreenshots')).toMatch(
      /#pack-more">more<\/a> 2.5, CC0-1.0<br><span class="where">more.yaml, line 5/,
    )
    expect(row('freeText')).toMatch(/#pack-more">more<\/a> 2.5, CC0-1.0<br><span class="where">more.yaml, line 6/)
    expect(html).toMatch(
      /<th scope="row">SearchSuggestEnabled<[^]*not set[^]*Unset here<br><span class="where">plan.yaml, line/,
    )
  })
})
