import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPack } from '../../../policies/plan/read-pack.ts'
import { YamlFile } from '../../../policies/plan/yaml-file.ts'

const fileName = 'base-level-sv.yaml'
const file = join(import.meta.dirname, '..', '..', '..', 'policies', 'packs', fileName)
const { fadder } = readPack(new YamlFile(fileName, await readFile(file, 'utf8')), 'base-level-sv')
const setting = fadder.find(({ name }) => name === 'checkInMinutes')

/** Minutes between two readings where a plan does not depart from the base level: what findings must do with. */
export const baseLevelCheckInMinutes = Number(setting?.value)
if (!(baseLevelCheckInMinutes >= 15)) throw new Error('The base level does not say how often a device checks in.')
