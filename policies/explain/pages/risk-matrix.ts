import { levels, type Level, type Risk } from '../../plan/register.ts'
import { addressOf, anchor } from '../addresses.ts'
import { markup, type Markup } from '../markup.ts'
import type { Speech } from '../speech.ts'

/** How grave a risk is by the product of its two levels: below 5 low, from 10 high. */
export function bandOf(likelihood: Level, consequence: Level): 'low' | 'middle' | 'high' {
  const product = likelihood * consequence
  return product < 5 ? 'low' : product < 10 ? 'middle' : 'high'
}

/** All risks in a table of five by five: the likelier the higher, the graver the farther to the right. */
export function riskMatrix(risks: readonly Risk[], speech: Speech): Markup {
  const { words } = speech
  const cell = (likelihood: Level, consequence: Level): Markup => {
    const here = risks.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence)
    const links = here.map(({ id }) => markup`<a href="${addressOf('', 0, anchor('risk', id))}">${id}</a> `)
    return markup`<td class="${bandOf(likelihood, consequence)}"><span class="product">${likelihood * consequence}</span> ${links}</td>`
  }
  const heads = levels.map(
    (level) =>
      markup`<th scope="col"><span>${level}</span> <span class="level">${words.consequenceLevel[level]}</span></th>`,
  )
  const rows = levels.toReversed().map(
    (likelihood) =>
      markup`<tr><th scope="row"><span>${likelihood}</span> <span class="level">${words.likelihoodLevel[likelihood]}</span></th>${levels.map((consequence) => cell(likelihood, consequence))}</tr>
`,
  )
  return markup`<table class="matrix"><caption>${words.matrix}</caption>
<thead><tr><td class="corner"><span>${words.consequence} →</span><br><span>${words.likelihood} ↓</span></td>${heads}</tr></thead>
<tbody>${rows}</tbody></table>`
}
