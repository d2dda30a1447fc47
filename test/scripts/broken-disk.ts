import { nodeDisk, type Disk } from '../../scripts/writing/disk.ts'

/** A disk whose operations are counted, and that fails at one of them: once, or from there on for good. */
export function breakingDisk(failAt: number, { forGood }: { forGood: boolean }) {
  const count = { operations: 0 }
  const counted =
    <Args extends unknown[], Result>(operation: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      count.operations++
      if (count.operations === failAt || (forGood && count.operations > failAt))
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      return await operation(...args)
    }
  const disk: Disk = {
    read: counted(nodeDisk.read),
    list: counted(nodeDisk.list),
    makeFolder: counted(nodeDisk.makeFolder),
    write: counted(nodeDisk.write),
    move: counted(nodeDisk.move),
    remove: counted(nodeDisk.remove),
    removeEmpty: counted(nodeDisk.removeEmpty),
    removeTree: counted(nodeDisk.removeTree),
  }
  return { disk, count }
}
