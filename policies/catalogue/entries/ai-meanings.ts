/** What the three values of most AI policies mean. */
export const ofThree = {
  0: {
    sv: 'på, och det som skrivs får förbättra Googles modeller',
    en: "on, and what is written may improve Google's models",
  },
  1: { sv: 'på, men utan att förbättra Googles modeller', en: "on, but without improving Google's models" },
  2: { sv: 'av', en: 'off' },
}

/** What the two values of the newer ones mean: here 0 is on. */
export const ofTwo = { 0: { sv: 'på', en: 'on' }, 1: { sv: 'av', en: 'off' } }
