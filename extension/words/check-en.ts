import type { CheckWords } from './check-sv.ts'

export const checkEn: CheckWords = {
  title: 'Check the computer',
  lead: 'We try the computer together, one thing at a time. It takes about a minute.',
  promise: 'Nothing is recorded. Nothing is sent, unless you choose to.',
  begin: 'Start',
  progress: (step, all) => `Step ${step} of ${all}`,
  readAloud: 'Read aloud',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  next: 'Next',
  skip: 'Skip',
  back: 'Back',

  keyboard: {
    title: 'The keys',
    lead: 'Press each key once. It changes colour when it answers.',
    ask: 'Did all keys answer?',
  },
  keysBegin: 'Start pressing',
  keysLeave: 'Press esc twice to stop.',
  keysUnheard: 'This page can not hear the dashed keys. Skip them.',
  keysLeft: (count) => `${count} left`,
  keysAll: 'All keys answered.',
  keysSilent: (keys) => `Have not answered: ${keys}`,
  space: 'space',

  touchpad: {
    title: 'The touchpad',
    lead: 'Do four things in the box. Each is ticked when it is noticed.',
    ask: 'Does the touchpad work?',
  },
  move: 'Move the arrow',
  click: 'Click',
  scroll: 'Drag with two fingers',
  rightClick: 'Click with two fingers',
  allSeen: 'Everything was noticed.',

  touch: { title: 'The touchscreen', lead: 'Drag your finger over all boxes.', ask: 'Did all boxes answer?' },

  screen: {
    title: 'The screen',
    lead: 'Five colours fill the screen, one at a time. Press a key for the next colour. Look for spots and lines.',
    ask: 'Did the screen look whole?',
  },
  screenBegin: 'Show the colours',
  colours: ['White', 'Black', 'Red', 'Green', 'Blue'],

  sound: { title: 'The sound', lead: 'Turn on the sound and play a tone on each side.', ask: 'Did you hear both?' },
  left: 'Play left',
  right: 'Play right',

  microphone: {
    title: 'The microphone',
    lead: 'Start the microphone and say something. The bar moves when it hears you. Nothing is recorded.',
    ask: 'Did the bar move?',
    begin: 'Start the microphone',
    refused: 'Fadder was not allowed to listen. That is an answer too.',
    none: 'The computer finds no microphone.',
  },
  loudness: 'How loud it is',
  heardYou: 'The microphone hears you.',

  camera: {
    title: 'The camera',
    lead: 'Start the camera and look into it. The picture is not kept and not sent.',
    ask: 'Does the picture look good?',
    begin: 'Start the camera',
    refused: 'Fadder was not allowed to look. That is an answer too.',
    none: 'The computer finds no camera.',
  },
  picture: 'The picture from the camera',

  network: {
    title: 'Internet',
    lead: "Fadder asks the school's server five times and measures how soon it answers.",
    ask: '',
  },
  measuring: 'Measuring …',
  offline: 'The computer is not online.',
  noDesk: 'Fadder does not know yet which server to ask.',
  noAnswer: 'The server does not answer.',
  answeredIn: (milliseconds, came) => `${came} of 5 answers came. It took ${milliseconds} milliseconds.`,
  measureAgain: 'Measure again',

  charger: {
    title: 'The charger',
    lead: 'Unplug the charger, count to five and plug it in again.',
    ask: 'Was it noticed when the charger was plugged in?',
  },
  charging: (percent) => `Battery ${percent} %. Charging.`,
  notCharging: (percent) => `Battery ${percent} %. Not charging.`,
  chargerSeen: 'The charger was noticed.',

  ports: {
    title: 'The ports',
    lead: 'Plug in headphones or a screen, if you have any. Then this changes:',
    ask: 'Do the ports work?',
  },
  displays: (count) => `Screens: ${count ?? 'can not be seen'}`,
  soundOutput: (seen) => (seen ? 'Speakers or headphones: found' : 'Speakers or headphones: not found'),
  portsUnseen: 'This page can not see USB, memory cards and network cables. Try them yourself.',
  changed: 'Something just changed.',

  done: 'Done!',
  allGood: 'No fault was found.',
  someBad: 'Something does not work as it should.',
  send: 'Send the result along',
  sendHint: 'You come to the help page. The result goes along when you send.',
  again: 'Check once more',
  keptHere: 'The result is kept on the computer, so that you can compare next time.',
  notKept: 'The result could not be kept. Try again or tell a grown-up.',
  results: 'Results',
  outcome: {
    ok: 'Works',
    'not-ok': 'Does not work',
    'cannot-tell': 'Not sure',
    refused: 'Was not allowed to look',
    skipped: 'Skipped',
  },
  change: { better: 'Better than last time', worse: 'Worse than last time', same: 'As last time', new: 'New' },
}
