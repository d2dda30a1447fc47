import * as z from 'zod'

/** The kinds of value that policies have, as Chromium's own schemas write them. */
export const yesOrNo = z.boolean()
export const text = z.string().min(1)
export const listOfTexts = z.array(text)

/** The values that open no risk in most policies with a risk tag: a no, a list without entries, or none at all. */
export const onlyFalse = z.literal(false)
export const noEntries = z.array(z.string()).max(0)
export const noValue = z.never()

/** One of a few numbers or names. */
export function oneOf<const Values extends readonly [number | string, ...(number | string)[]]>(...values: Values) {
  return z.literal([...values])
}

export interface Bookmark {
  [key: string]: string | Bookmark[]
}

/** A bookmark or a folder of them, as Chromium's BookmarkType. */
const Bookmark: z.ZodType<Bookmark> = z.lazy(() =>
  z.union([
    z.strictObject({ name: z.string().min(1), url: text }),
    z.strictObject({ name: z.string().min(1), children: z.array(Bookmark) }),
  ]),
)

/** A list of bookmarks; an entry of its own may name the folder that holds them. */
export const bookmarks = z.array(z.union([z.strictObject({ toplevel_name: z.string().min(1) }), Bookmark]))

/** What can be added to a browser, as Chromium tells them apart. */
export const extensionTypes = [
  'extension',
  'theme',
  'user_script',
  'hosted_app',
  'legacy_packaged_app',
  'platform_app',
] as const

/** Extensions by their id of 32 letters from a to p. */
export const extensionIds = z.array(
  z.string().regex(/^[a-p]{32}$/, 'must be an extension id of 32 letters from a to p'),
)
/** The same, or `*` for all of them. */
export const extensionIdsOrAll = z.array(
  z.string().regex(/^(?:[*]|[a-p]{32})$/, 'must be * or an extension id of 32 letters from a to p'),
)

const permissions = z.array(z.string())
const extension = z
  .strictObject({
    installation_mode: oneOf('blocked', 'allowed', 'force_installed', 'normal_installed', 'removed'),
    update_url: z.string(),
    override_update_url: z.boolean(),
    toolbar_pin: oneOf('force_pinned', 'default_unpinned', 'default_pinned'),
    minimum_version_required: z.string().regex(/^[0-9]+([.][0-9]+)*$/),
    blocked_install_message: z.string(),
    file_url_navigation_allowed: z.boolean(),
    allowed_permissions: permissions,
    blocked_permissions: permissions,
    runtime_allowed_hosts: z.array(z.string()),
    runtime_blocked_hosts: z.array(z.string()),
  })
  .partial()
  .transform(withoutGaps)

const allExtensions = z
  .strictObject({
    installation_mode: oneOf('blocked', 'allowed', 'removed'),
    allowed_types: z.array(oneOf(...extensionTypes)),
    install_sources: listOfTexts,
    blocked_install_message: z.string(),
    blocked_permissions: permissions,
    runtime_allowed_hosts: z.array(z.string()),
    runtime_blocked_hosts: z.array(z.string()),
  })
  .partial()
  .transform(withoutGaps)

/** zod's optional keys may hold undefined; JSON has no such value. */
function withoutGaps<Value>(entry: Record<string, Value | undefined>): Record<string, Value> {
  const kept: Record<string, Value> = {}
  for (const [key, value] of Object.entries(entry)) if (value !== undefined) kept[key] = value
  return kept
}

/** What is said of single extensions by id, and of all others by `*`. */
export const extensionSettings = z
  .object({ '*': allExtensions.optional() })
  .catchall(extension)
  .refine((entries) => Object.keys(entries).every((key) => key === '*' || /^[a-p]{32}$/.test(key)), {
    error: 'each key must be * or an extension id of 32 letters from a to p',
  })
  .transform(withoutGaps)
