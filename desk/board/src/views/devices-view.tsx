import type { JSX } from 'preact'
import type { DeviceList } from '../../../core/board-api.ts'
import type { BoardState } from '../board-state.ts'
import { deviceFilters, groupDevices, passesFilter, type SchoolGroup } from '../device-groups.ts'
import type { Command } from '../keys.ts'
import { deviceHref, devicesHref } from '../route.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { BackLink } from './back-link.tsx'
import { DeviceDetail } from './device-detail.tsx'
import { DeviceSearch, deviceSearch } from './device-search.tsx'
import { School } from './school.tsx'
import { FailedScreen, LoadingScreen, Screen } from './screens.tsx'
import { Segments } from './segments.tsx'
import { useCommands } from './use-commands.ts'
import { useReading, type Reading } from './use-reading.ts'

interface DevicesViewProps {
  state: BoardState
  open: string | null
  singleKeys: boolean
}

export function DevicesView(props: DevicesViewProps): JSX.Element {
  const { words } = useSpeech()
  const { devices } = props.state
  if (devices.status === 'ready') return <Devices {...props} list={devices.value} />
  return (
    <div class="pane">
      <h1>{words.devices}</h1>
      {devices.status === 'loading' ? (
        <LoadingScreen text={words.loadingDevices} />
      ) : (
        <FailedScreen failure={devices.failure} />
      )}
    </div>
  )
}

/** "/" leads to the search box, and Escape out of it, before either means anything else. */
function serve(command: Command, reading: Reading): boolean {
  const box = document.getElementById(deviceSearch)
  if (command === 'search') box?.focus()
  else if (command === 'back' && document.activeElement === box) box?.blur()
  else return reading.serve(command)
  return true
}

function Devices(props: DevicesViewProps & { list: DeviceList }): JSX.Element {
  const { state, open, list } = props
  const schools = groupDevices(list, state.deviceQuery, state.deviceFilter)
  const reading = useReading({
    items: schools.flatMap(({ units }) => units.flatMap(({ devices }) => devices.map(({ id }) => id))),
    open,
    hrefOf: deviceHref,
    home: devicesHref,
  })
  useCommands(props.singleKeys, (command) => serve(command, reading))
  return (
    <div class="split devices" data-open={open !== null}>
      <div class="pane list-pane">
        <DevicesHead state={state} list={list} schools={schools} />
        <Schools state={state} list={list} schools={schools} open={open} />
      </div>
      {open !== null && <OpenDevice list={list} open={open} />}
    </div>
  )
}

function DevicesHead(props: { state: BoardState; list: DeviceList; schools: SchoolGroup[] }): JSX.Element {
  const { words } = useSpeech()
  const { choose } = useActions()
  const { state, list, schools } = props
  const shown = schools.reduce((sum, school) => sum + school.tally.devices, 0)
  return (
    <div class="pane-head">
      <h1>{words.devices}</h1>
      <DeviceSearch query={state.deviceQuery} />
      <Segments
        label={words.filterDevices}
        name="device-filter"
        options={deviceFilters.map((value) => ({
          value,
          text: words.deviceFilter[value],
          count: list.devices.filter((device) => passesFilter(device, value)).length,
        }))}
        chosen={state.deviceFilter}
        onChoose={(deviceFilter) => choose({ deviceFilter })}
      />
      <output class="soft" data-testid="device-count">
        {words.showing(shown, list.devices.length)}
      </output>
    </div>
  )
}

/** More rows than this are not worth drawing unasked: schools start folded. */
const rowsUnfolded = 120

function Schools(props: {
  state: BoardState
  list: DeviceList
  schools: SchoolGroup[]
  open: string | null
}): JSX.Element {
  const { words } = useSpeech()
  const { choose } = useActions()
  const { list, schools, open } = props
  if (list.devices.length === 0)
    return (
      <Screen title={words.noDevicesTitle} name="empty">
        <p>{words.noDevicesText}</p>
      </Screen>
    )
  if (schools.length === 0)
    return (
      <Screen title={words.noMatchTitle} name="no-match">
        <p>{words.noMatchText}</p>
        <button type="button" class="button" onClick={() => choose({ deviceQuery: '', deviceFilter: 'all' })}>
          {words.showAll}
        </button>
      </Screen>
    )
  const shown = schools.reduce((sum, school) => sum + school.tally.devices, 0)
  return (
    <div data-testid="devices">
      {schools.map((school) => (
        <School key={school.path} school={school} unfolded={shown <= rowsUnfolded} open={open} />
      ))}
    </div>
  )
}

function OpenDevice(props: { list: DeviceList; open: string }): JSX.Element {
  const { words } = useSpeech()
  const device = props.list.devices.find(({ id }) => id === props.open)
  if (device) return <DeviceDetail device={device} loans={props.list.loans} />
  return (
    <div class="detail">
      <BackLink href={devicesHref} text={words.backToDevices} />
      <Screen title={words.missingDeviceTitle} name="missing">
        <p>{words.missingDeviceText}</p>
      </Screen>
    </div>
  )
}
