import { languages } from '../../language.ts'
import { brand, head } from '../layout.ts'
import { markup } from '../markup.ts'
import { speeches } from '../speech.ts'

/** The site's first page: it offers both languages. */
export function startPage(municipality: string): string {
  const page = markup`<!doctype html>
<html lang="sv">
<head>
${head(`${speeches.sv.words.chooseTitle} – ${municipality}`, '')}
</head>
<body class="start">
<main id="content">
<h1>${brand}${municipality}</h1>
<ul class="cards" role="list">${languages.map(
    (language) =>
      markup`<li class="card" lang="${language}"><h2><a href="${language}/index.html" hreflang="${language}">${speeches[language].words.languageName}</a></h2><p>${speeches[language].words.chooseTitle}</p></li>
`,
  )}</ul>
</main>
</body>
</html>
`
  return page.html
}
