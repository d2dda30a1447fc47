import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../contract/finding.ts'
import { helpedBy, offerAfter, withDismissed, type Offer } from '../../../extension/core/offer.ts'
import { FakeDevice } from '../fake-device.ts'
import { remembered } from '../press.ts'

const act = (...codes: Finding['code'][]) => codes.map((code) => ({ code, severity: 'act' }) as const)
const watch = (...codes: Finding['code'][]) => codes.map((code) => ({ code, severity: 'watch' }) as const)

describe('what is offered', () => {
  it.each([
    ['nothing where all is well', [], undefined],
    ['nothing that is only watched', watch('battery-low', 'storage-nearly-full'), undefined],
    [
      'a battery that is nearly empty before all else',
      act('storage-nearly-full', 'battery-low', 'heat'),
      'battery-low',
    ],
    ['heat before a full storage', act('storage-nearly-full', 'heat'), 'heat'],
    ['a short memory, which closing tabs helps', act('memory-pressure'), 'memory-pressure'],
    ['nothing that a pupil can do nothing about', act('restarts', 'enabler-missing', 'not-seen'), undefined],
  ] as const)('is %s', (_what, findings, code) => {
    expect(offerAfter(findings).code).toBe(code)
  })

  it('stays away once dismissed, until the finding has gone altogether and come back', () => {
    let offer: Offer = withDismissed(offerAfter(act('heat')))
    expect(offer).toEqual({ dismissed: ['heat'] })
    offer = offerAfter(act('heat'), offer)
    expect(offer.code).toBeUndefined()
    offer = offerAfter(watch('heat'), offer)
    offer = offerAfter(act('heat'), offer)
    expect(offer.code).toBeUndefined()
    offer = offerAfter([], offer)
    expect(offerAfter(act('heat'), offer).code).toBe('heat')
  })

  it('is the next one where another was dismissed, and that other stays away', () => {
    const offer = withDismissed(offerAfter(act('battery-low', 'heat')))
    expect(offerAfter(act('battery-low', 'heat'), offer)).toEqual({ code: 'heat', dismissed: ['battery-low'] })
  })

  it('is done with where the guide for it has helped, and only then', () => {
    const offer = offerAfter(act('battery-low'))
    expect(helpedBy('free-space', offer)).toEqual(offer)
    expect(helpedBy('charge', offer)).toEqual({ dismissed: ['battery-low'] })
  })
})

async function withLowBattery(): Promise<FakeDevice> {
  const device = new FakeDevice()
  device.battery = 4
  await device.agent.settingsChanged()
  return device
}

describe('the button', () => {
  it('shows that something is offered, and the popup finds what', async () => {
    const device = await withLowBattery()
    expect(device.badge).toEqual({ unseen: 0, offers: true })
    expect(await remembered(device, 'offer')).toEqual({ code: 'battery-low', dismissed: [] })
  })

  it('shows it again after the browser has started anew, which has forgotten', async () => {
    const device = await withLowBattery()
    device.badge = { unseen: 0, offers: false }
    device.desk.weather = 'down'
    await device.restartWorker().started(true)
    expect(device.badge.offers).toBe(true)
  })

  it('shows it no longer when it was dismissed, taken, or is over', async () => {
    const dismiss = { kind: 'offer-dismissed', code: 'battery-low' } as const
    const take = { kind: 'help', category: 'battery', language: 'sv', channel: 'offer' } as const
    const helped = { kind: 'self-helped', category: 'battery', guide: 'charge' } as const
    for (const message of [dismiss, take, helped]) {
      const device = await withLowBattery()
      await (await device.agent.asked(message)).after()
      expect(device.badge.offers).toBe(false)
      await device.ringNext()
      expect(device.badge.offers).toBe(false)
    }
    const device = await withLowBattery()
    device.battery = 80
    await device.ringNext()
    expect(device.badge.offers).toBe(false)
  })

  it('is left alone while nobody has asked for help and nothing was ever offered', async () => {
    const device = new FakeDevice()
    const untouched = device.badge
    await device.agent.started(true)
    await device.agent.settingsChanged()
    await device.ringNext()
    expect(device.desk.checkIns).not.toEqual([])
    expect(device.badge).toBe(untouched)
    device.battery = 4
    await device.ringNext()
    expect(device.badge).not.toBe(untouched)
  })

  it('offers on after a press for help that had nothing to do with it', async () => {
    const device = await withLowBattery()
    await (
      await device.agent.asked({ kind: 'help', category: 'sound', language: 'sv', channel: 'help-button' })
    ).after()
    expect(device.badge.offers).toBe(true)
  })
})
