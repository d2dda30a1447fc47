import { expect, it } from 'vitest'
import { siteExceptions } from '../../../policies/catalogue/entries/site-exceptions.ts'

/** The exceptions that do not take this list. */
function refusing(...sites: string[]): string[] {
  return siteExceptions.filter(({ value }) => !value.safeParse(sites).success).map(({ name }) => name)
}

it.each([
  'https://skolan.example.se',
  'https://skolan.example.se/',
  'http://intranet',
  'https://prov.example.se:8443/start',
  '[*.]example.se',
  'https://[*.]example.se',
  'prov.example.se',
  '*://prov.example.se:*',
  'https://åland.example.se',
  'https://*',
  '*',
])('takes %s as a site', (site) => {
  expect(refusing(site)).toEqual([])
})

it.each([
  '',
  'skolan',
  '*.example.se',
  'https://*.example.se',
  'https://prov.example.se, https://skolan.example.se',
  'prov.example.se;skolan.example.se',
  'prov.example.se skolan.example.se',
  '[*.]',
  'https://',
  'prov..example.se',
])('refuses %j, which Chromium would pass over or take for another site than was meant', (site) => {
  expect(refusing(site)).toEqual(siteExceptions.map(({ name }) => name))
})

it('takes a list of several sites, and one of none', () => {
  expect(refusing('https://prov.example.se', '[*.]larande.example.se')).toEqual([])
  expect(refusing()).toEqual([])
})
