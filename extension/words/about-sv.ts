/**
 * The page of what IT sees, in Swedish. Apart from the other words, so that the help button does not load it. What it
 * lists has its words in the contract (`fields.ts`, `pupil-findings.ts`). `daysUnit` goes with the thirty days that all is
 * kept; hours, minutes and seconds are for a browser that does not know the language (`readable.ts`).
 */
export const aboutSv = {
  title: 'Vad IT ser av den här datorn',
  lead: 'Fadder berättar för IT-support hur datorn mår. Det här är allt som Fadder läser av.',
  never: 'Det här kan IT inte se med Fadder:',
  neverPages: 'vilka sidor du besöker eller har öppna',
  neverTyping: 'vad du skriver, söker efter eller vilka lösenord du har, om du inte själv skriver det till IT',
  neverFiles: 'dina filer, mejl och skoluppgifter',
  neverPictures:
    'din skärm, dina bilder, kameran eller mikrofonen, om du inte själv tar en bild av sidan och skickar den',
  neverPlace: 'var du är eller vilka nät du har varit på',
  neverOthers: 'vem du är, vad du heter eller vilka du pratar med, om du inte själv ber om hjälp och skriver det',
  neverWhen: 'något alls när datorn är avstängd eller locket är stängt',
  asked: 'När du ber om hjälp',
  askedWhat:
    'Då får IT veta vilken bild du tryckte på, när, på vilket språk och hur datorn mådde. Det du sedan själv berättar eller skriver skickas också.',
  askedPicture:
    'En bild av en sida skickas bara om du trycker på skicka. Den tas bort 14 dagar efter att frågan är avslutad.',
  askedKept: 'Frågan och det ni skrev till varandra sparas hos kommunen.',
  fares: 'Så mår datorn',
  well: 'Den mår bra. Det finns inget att säga.',
  field: 'Vad',
  value: 'Nu',
  purpose: 'Varför',
  days: 'Sparas',
  daysUnit: 'dagar',
  hours: 'timmar',
  minutes: 'minuter',
  seconds: 'sekunder',
  who: 'Bara kommunens IT-support ser det. Har du frågor: fråga en lärare eller IT.',
  unknown: 'vet inte',
  last: 'Senast berättat för IT:',
  notYet: 'Inget har berättats för IT än.',
  yes: 'ja',
  no: 'nej',
  none: 'inget',
  check: 'Kolla datorn',
} as const
export type AboutWords = Record<keyof typeof aboutSv, string>
