import { beforeEach, describe, expect, it } from 'vitest'
import { readText, withUnits } from '../small-plan.ts'
import { planOfEverything, SiteUnderTest } from './explained-plan.ts'

let site: SiteUnderTest
beforeEach(async () => {
  site = new SiteUnderTest(await planOfEverything())
})

/** The risk page of a plan of one unit, whose only measure is that pupils may write in words of their own. */
async function risksWith(windows: string): Promise<string> {
  const { plan: read } = await readText(`${withUnits('  - A\n')}${windows}`)
  if (!read) throw new Error('The plan has errors.')
  return new SiteUnderTest(read).page('sv/risks.html')
}

describe('the registers', () => {
  it('say where a measure is not in force, and what opens the risk', () => {
    const html = site.page('sv/risks.html')
    expect(html).toContain('Ingen smyger.')
    expect(html).toMatch(/Inte så i<\/b> <a href="units\/elever--script[^"]*">[\s\S]*Det går att surfa i inkognitoläge/)
    expect(html).toContain('10 av 25, hög')
  })

  it('say in the same sentence that a measure holds everywhere and when it does not, unless that time is over', async () => {
    const prov = `windows:
  prov:
    what: Ett prov
    start: 2027-03-15 07:00
    end: 2027-03-15 12:00
    decision: D-1
    units: [/A]
    fadder: { freeText: { value: false, reason: r } }
`
    expect(await risksWith('')).toContain('<p>Gäller överallt.</p>')
    expect(await risksWith(prov)).toMatch(
      /<p>Gäller överallt, utom vid ett tillfälle:<\/p><ul[^>]*><li><b>Ett prov:<\/b> .*egna ord/,
    )
    expect(await risksWith(prov)).not.toContain('Gäller överallt.')
    expect(await risksWith(prov.replaceAll('2027-03-15', '2026-03-16'))).toContain('<p>Gäller överallt.</p>')
  })

  it('take a measure to be the value that the plan names, and say where it is another', async () => {
    const units = `  - { name: A, fadder: { freeText: { value: false, reason: r, decision: D-1 } } }\n`
    const { plan: read, findings } = await readText(
      withUnits(units).replace('freeText: h', 'freeText: { how: h, value: false }'),
    )
    if (!read) throw new Error(findings.map(({ message }) => message).join('\n'))
    const html = new SiteUnderTest(read).page('sv/risks.html')
    expect(html).toMatch(/<b>Så är det:<\/b> <svg[^>]*><use[^>]*><\/svg>Det går inte att skriva egna ord/)
    expect(html).toMatch(
      /<li><b>Inte så i<\/b> <a href="units\/base_level.html">Grundnivån<\/a>: .*Den som ber om hjälp kan/,
    )
    expect(html).not.toContain('>A</a>')
  })

  it('say what rests on a decision, and which should have been looked at again', () => {
    const html = site.page('sv/decisions.html')
    const [, first = ''] = /id="decision-D-1">(.*?)<\/article>/s.exec(html) ?? []
    expect(first).toContain('Grundnivån, 17 inställningar')
    expect(first).toContain('skulle ha setts över')
    expect(first).toContain('risks.html#risk-R-1')
    expect(first).toContain('packs.html#pack-more')
    expect(first).toContain('Ett prov')
    const [, second = ''] = /id="decision-D-2">(.*?)<\/article>/s.exec(html) ?? []
    expect(second).toContain('Inget i planen vilar på beslutet.')
    expect(second).not.toContain('skulle ha setts över')
  })

  it('tell a pack by its version and licence', () => {
    expect(site.page('en/packs.html')).toMatch(/id="pack-more">[\s\S]*<dd>2.5<\/dd>[\s\S]*<dd>CC0-1.0<\/dd>/)
  })
})
