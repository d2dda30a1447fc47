import type { AboutWords } from './about-sv.ts'

export const aboutEn: AboutWords = {
  title: 'What IT sees of this computer',
  lead: 'Fadder tells IT support how the computer fares. This is everything that Fadder reads.',
  never: 'This is what IT can not see with Fadder:',
  neverPages: 'the pages that you visit or have open',
  neverTyping: 'what you write or search for, or your passwords, unless you write it to IT yourself',
  neverFiles: 'your files, e-mail and school work',
  neverPictures:
    'your screen, your pictures, the camera or the microphone, unless you take a picture of the page yourself and send it',
  neverPlace: 'where you are, or which networks you have been on',
  neverOthers: 'who you are, your name or whom you talk to, unless you ask for help and write it yourself',
  neverWhen: 'anything at all when the computer is off or the lid is shut',
  asked: 'When you ask for help',
  askedWhat:
    'Then IT is told which picture you pressed, when, in which language and how the computer was. What you then tell or write yourself is sent too.',
  askedPicture:
    'A picture of a page is sent only if you press send. It is removed 14 days after the question is closed.',
  askedKept: 'The question and what you wrote to each other are kept by the municipality.',
  fares: 'How the computer fares',
  well: 'It is well. There is nothing to say.',
  field: 'What',
  value: 'Now',
  purpose: 'Why',
  days: 'Kept',
  daysUnit: 'days',
  hours: 'hours',
  minutes: 'minutes',
  seconds: 'seconds',
  who: "Only the municipality's IT support sees it. If you have questions, ask a teacher or IT.",
  unknown: 'not known',
  last: 'Last told to IT:',
  notYet: 'Nothing has been told to IT yet.',
  yes: 'yes',
  no: 'no',
  none: 'none',
  check: 'Check the computer',
}
