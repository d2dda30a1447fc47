import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findingLimits } from '../../desk/core/finding-limits.ts'
import { findingLimitsFile, readFindingLimits } from '../../desk/finding-limits-file.ts'
import { tempFolder } from './temp-folder.ts'

it('has limits of its own where nobody has written any', async () => {
  expect(await readFindingLimits(await tempFolder())).toEqual(findingLimits())
})

it('takes the limits that are written and keeps the others', async () => {
  const folder = await tempFolder()
  const hotShare = { watch: 0.4, act: 0.8, slack: 0.1 }
  await writeFile(join(folder, findingLimitsFile), JSON.stringify({ fleet: { hotShare } }))
  expect(await readFindingLimits(folder)).toEqual({ ...findingLimits(), hotShare })
})

it.each([
  ['{', 'JSON'],
  ['{"fleet": {"hotshare": {"watch": 1, "act": 2, "slack": 0}}}', 'hotshare'],
  ['{"fleet": {"hotShare": {"watch": 1}}}', 'hotShare'],
  ['{"fleet": {"batteryRatio": {"watch": 1.8, "act": 1.5, "slack": 0.1}}}', 'batteryRatio'],
  ['{"fleet": {"batteryRatio": {"watch": 1.8, "act": 1.5, "slack": 0.1}}}', 'act must be more than watch'],
  ['{"fleet": {"supportDays": {"watch": 90, "act": 365, "slack": 0}}}', 'act must be less than watch'],
  ['{"fleet": {"hotShare": {"watch": 0.5, "act": 0.7, "slack": 0.5}}}', 'could never end'],
  ['{"device": {"battery": {"watch": 20, "act": 8, "slack": 3}}}', 'limits of its unit in the plan'],
  ['{"device": {"battery": {"watch": 20, "act": 8, "slack": 3}}}', 'batteryPercent'],
])('says what is wrong with %s, and which file it is', async (text, named) => {
  const folder = await tempFolder()
  await writeFile(join(folder, findingLimitsFile), text)
  await expect(readFindingLimits(folder)).rejects.toThrow(named)
  await expect(readFindingLimits(folder)).rejects.toThrow(findingLimitsFile)
})
