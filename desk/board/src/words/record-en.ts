import type { recordSv } from './record-sv.ts'

/** What is said and done in a ticket, in English. */
export const recordEn: typeof recordSv = {
  title: 'What has been said and done',
  channelLabel: 'Came in by',
  channel: {
    'help-button': 'the help button',
    offer: "the device's own offer",
    'self-check': 'the self-check',
    'other-device': 'another device',
    'class-link': "the class's link",
    staff: 'IT support',
  },
  language: {
    sv: 'Swedish',
    en: 'English',
    ar: 'Arabic',
    so: 'Somali',
    fi: 'Finnish',
    fa: 'Persian or Dari',
    ti: 'Tigrinya',
    uk: 'Ukrainian',
    pl: 'Polish',
    se: 'Northern Sami',
  },
  reads: (language) => `The pupil reads ${language}`,
  wroteIn: (language) => `The pupil wrote in ${language}`,
  pointedOut: 'The pupil pointed out',
  keys: 'Keys',
  since: {
    'just-now': 'Just now',
    today: 'Since today',
    yesterday: 'Since yesterday',
    'this-week': 'Since this week',
    longer: 'For longer than a week',
  },
  sentPicture: 'The pupil sent a picture of the page',
  showPicture: 'Show the picture',
  hidePicture: 'Hide the picture',
  pictureAlt: 'The picture that the pupil took of the page',
  pictureGone: 'The picture has been removed. Pictures are kept for fourteen days after the ticket was closed.',
  pictureNotShown: 'The picture could not be shown.',
  pupilDid: {
    solved: 'The pupil: it works again.',
    'not-solved': 'The pupil: it still does not work.',
    withdrawn: 'The pupil took the question back.',
  },
  closedBy: (name) => `${name} closed the ticket.`,
  closedByYou: 'You closed the ticket.',
  closedAs: { solved: 'Solved', withdrawn: 'The pupil took the question back', closed: 'Closed by IT support' },
  reopened: 'Opened again',
  news: 'News from the pupil',
  quickAnswers: 'Quick answers',
  quickAnswersHint: (language) => `The pupil reads the quick answer in ${language}.`,
  answerCode: {
    restart: 'Restart the device.',
    charge: 'Charge the device.',
    'try-again': 'Try again now.',
    'come-to-it': 'Come to IT support.',
    'bring-charger': 'Bring the charger.',
    'leave-with-teacher': 'Leave the device with your teacher.',
    'spare-device': 'You get a device on loan.',
    'part-ordered': 'A spare part is ordered.',
    'known-fault': 'We know of the fault and are working on it.',
    mended: 'It is mended.',
  },
  onTheWay: 'On my way …',
  onTheWayTime: 'At',
  onTheWayPlace: 'Where',
  onTheWayHint: 'Both can be left empty. The ticket becomes yours.',
  onTheWaySend: 'Say that I am on my way',
  visit: (name, time, place) => {
    const more = [time === null ? '' : `at ${time}`, place ?? ''].filter((part) => part !== '').join(', ')
    return more === '' ? `${name} is on the way.` : `${name} is on the way: ${more}.`
  },
  reportedFrom: 'Reported from',
  unknownLabel: 'The number is of no device that Fadder knows.',
  selfHelped: (count) =>
    count === 1
      ? 'One pupil helped themselves in the last seven days'
      : `${count} helped themselves in the last seven days`,
}
