import type { Rolldown } from 'vite'

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/** What may lie in a file that several entries share: all but the pages' own parts, their words, and Preact. */
const sharedModules = /\/(?:contract|extension\/(?:core|chrome|web|small-zod))\/|help-page/

/** Whether the worker loads a module: what only pages do would be heap at each wake of it. */
function isOfWorker(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return id.endsWith('/extension/background.ts') || importers.some((importer) => isOfWorker(importer, graph, seen))
}

/**
 * What worker and pages share lies in one file, and what only pages share in another. No more than these: each
 * file costs the package its name twice and a hundred bytes.
 */
export const sharedFiles = [
  {
    name: (id: string, graph: Graph) => (isOfWorker(id, graph) ? 'shared' : null),
    debugName: 'shared',
    test: sharedModules,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'pages', test: sharedModules, minShareCount: 2 },
]
