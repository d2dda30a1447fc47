/** Letters of other alphabets, and the Latin ones that nobody can tell them from (after Unicode's confusables). */
const twins: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԌ', 'aeopcyxijsdhqwABEKMHOPCTYXIJSG'],
    ['οναιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovaiABEZHIKMNOPTYX'],
  ].flatMap(([foreign = '', latin = '']) =>
    Array.from(foreign, (letter, index): [string, string] => [letter, latin[index] ?? '']),
  ),
)

/** A text with the letters that it seems to have: `7А` with a Cyrillic А gives what `7A` gives. */
export function seemingly(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => twins.get(letter) ?? letter)
}

/** A letter of another alphabet that passes for a Latin one beside it, within one word. */
export function strangerIn(text: string): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const strangers = Array.from(word).filter((letter) => twins.has(letter))
    const others = Array.from(word).filter((letter) => /[\p{Script=Latin}\p{N}]/u.test(letter))
    if (strangers.length > 0 && others.length > 0) return strangers[0]
  }
  return undefined
}

/** A character that can not be seen and is no part of an emoji; a space that is none of the keyboard's counts. */
export function unseenIn(text: string): string | undefined {
  const withoutEmoji = text.replaceAll(/\p{RGI_Emoji}/gv, '')
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u.exec(withoutEmoji)?.[0]
}
