import { expect, it } from 'vitest'
import { updateManifest } from '../../../desk/core/update-manifest.ts'

it("writes Omaha's response, with what is special to XML escaped", () => {
  const app = { extensionId: 'abc', packageUrl: "https://x.se/a?b=1&c='2'", version: '0.1.0' }
  expect(updateManifest(app)).toBe(`<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='abc'>
    <updatecheck codebase='https://x.se/a?b=1&amp;c=&apos;2&apos;' version='0.1.0'/>
  </app>
</gupdate>
`)
})
