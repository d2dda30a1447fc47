import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentAsMarkdown } from '../../../policies/diff/document-markdown.ts'
import { documentAsText } from '../../../policies/diff/document-text.ts'
import type { Block, Span } from '../../../policies/diff/document.ts'

const words = fc.array(fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ö', '-', ',') }), {
  minLength: 1,
  maxLength: 30,
})
const block: fc.Arbitrary<Block> = fc
  .tuple(words, fc.constantFrom('title', 'section', 'setting', 'paragraph', 'list', 'table'))
  .map(([all, is]): Block => {
    const text = [all.join(' ')]
    if (is === 'list') return { is, items: [{ text, below: [{ text, below: [{ text }] }] }] }
    if (is === 'table') return { is, head: ['Skola', 'Som grundnivån', 'Tillägg'], rows: [[text.join(''), '12', '3']] }
    return { is, text }
  })

describe('a report in a terminal', () => {
  it('has no line longer than 80 columns, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        for (const line of documentAsText(blocks).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      }),
    )
  })

  it('has what is said of a setting close beneath its name, and numbers beneath each other', () => {
    const text = documentAsText([
      {
        is: 'table',
        head: ['Skola', 'Som grundnivån'],
        rows: [
          ['Haga', '7'],
          ['Skatelövs skola', '107'],
        ],
      },
      { is: 'setting', text: ['PrintingEnabled'] },
      { is: 'paragraph', text: ['Om man kan skriva ut.'] },
      { is: 'list', items: [{ text: ['nu: ', { code: 'true' }], below: [{ text: ['/Elever'] }] }] },
    ])
    expect(text.split('\n')).toEqual([
      '                        Som',
      'Skola            grundnivån',
      'Haga                      7',
      'Skatelövs skola         107',
      '',
      'PrintingEnabled',
      '  Om man kan skriva ut.',
      '  - nu: true',
      '    - /Elever',
      '',
    ])
  })
})

/** A paragraph as Markdown. */
function markdown(...text: Span[]): string {
  return documentAsMarkdown([{ is: 'paragraph', text }]).trimEnd()
}

describe('a report as Markdown', () => {
  it('shows what a plan says as it stands, never as markup', () => {
    expect(markdown('a *b* _c_ [d](e) <f> `g` \\ ~h~ &amp; i|j')).toBe(
      String.raw`a \*b\* \_c\_ \[d\](e) \<f\> \`g\` \\ \~h\~ \&amp; i\|j`,
    )
    expect(markdown('# no heading')).toBe(String.raw`\# no heading`)
    expect(markdown('- no list')).toBe(String.raw`\- no list`)
    expect(markdown('1. no list')).toBe(String.raw`1\. no list`)
    expect(markdown('two\nlines')).toBe('two lines')
  })

  it('fences code by more backticks than it has', () => {
    expect(markdown({ code: 'a' }, ', ', { code: 'a`b``c' })).toBe('`a`, ``` a`b``c ```')
  })

  it('keeps a bar in a name from parting the cells of a table', () => {
    expect(documentAsMarkdown([{ is: 'table', head: ['Skola', 'Lika'], rows: [['A|B', '3']] }])).toBe(
      ['| Skola | Lika |', '| --- | ---: |', String.raw`| A\|B | 3 |`, ''].join('\n'),
    )
  })
})
