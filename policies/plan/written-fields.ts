import type { ApiMapping } from '../catalogue/api-mapping.ts'

/** A place in Google's Chrome Policy API. */
export interface WrittenField {
  schema: string
  field: string
}

/** One list of all reports: what else is written there would change what they say. */
const telemetry = 'chrome.devices.EnableGranularDeviceTelemetryReporting'

/** Where a policy is written to Google, its switches and notices with it. What is written app by app has no place here. */
export function writtenBy(api: ApiMapping): WrittenField[] {
  if (api.kind === 'telemetry')
    return ['reportingTelemetryBehavior', 'reportTelemetryCustomAllowlist'].map((field) => ({
      schema: telemetry,
      field,
    }))
  if (!('field' in api)) return []
  const { schema, field } = api
  if (api.kind === 'with-switch') return [field, api.switch].map((each) => ({ schema, field: each }))
  if (api.kind === 'acknowledged') return [field, api.acknowledgement].map((each) => ({ schema, field: each }))
  return [{ schema, field }]
}
