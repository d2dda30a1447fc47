import { expect, it } from 'vitest'
import { markup } from '../../../policies/explain/markup.ts'

it('escapes whatever is filled in, and leaves its own pieces as they are', () => {
  const hostile = `<script>alert("1" & '2')</script>`
  const inner = markup`<b title="${hostile}">${hostile}</b>`
  expect(inner.html).toBe(
    '<b title="&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;">' +
      '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</b>',
  )
  expect(markup`<p>${inner}${[inner, '<', 1]}</p>`.html).toBe(`<p>${inner.html}${inner.html}&lt;1</p>`)
})

it('shows nothing for what is absent', () => {
  expect(markup`<p>${undefined}${false}${[]}${0}</p>`.html).toBe('<p>0</p>')
})
