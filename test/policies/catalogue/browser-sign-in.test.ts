import { expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'

const pattern = catalogue.get('RestrictSigninToPattern')?.value

it.each(['.*@elev[.]example[.]se', '.*@(elev|larare)\\.example\\.se', '.*'])(
  'takes %s as a pattern for accounts',
  (value) => {
    expect(pattern?.safeParse(value).success).toBe(true)
  },
)

it.each(['', '*@elev.example.se', '(elev', '[a-'])('refuses %j, which is no regular expression', (value) => {
  expect(pattern?.safeParse(value).success).toBe(false)
})
