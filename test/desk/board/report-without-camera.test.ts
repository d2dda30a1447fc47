import { expect, test } from 'vitest'
import { byTestId } from './board-browser.ts'
import { eachReportVisit } from './report-visits.ts'

const on = eachReportVisit({ detector: false })

test('where nothing reads barcodes there is no button for it, and all of it works by typing', async () => {
  const { visit } = on
  await visit.page.evaluateOnNewDocument('delete window.BarcodeDetector')
  await visit.open()
  expect(await visit.page.$(byTestId('scan-label'))).toBeNull()
  await visit.page.locator('#label').fill('sn0107')
  await visit.page.locator('.tile:has([value=sound])').click()
  await visit.page.locator('#spare').fill('c-0412')
  await visit.page.click(byTestId('send'))
  await visit.sees(`${byTestId('spare-outcome')}[data-lent=true]`, 'c-0412 är utlånad')
  expect(await visit.store.tickets({ most: 9 })).toMatchObject([{ about: { assetId: 'C-0107' }, category: 'sound' }])
})

test('a camera that can not be had is told, and typing goes on', async () => {
  const { visit } = on
  await visit.page.evaluateOnNewDocument(`
    window.BarcodeDetector = class { detect = async () => [] }
    navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError') }`)
  await visit.open()
  await visit.page.click(byTestId('scan-label'))
  expect(await visit.sees(byTestId('camera'), 'Kameran gick inte att öppna')).toContain('Skriv numret i stället')
  await visit.page.click(byTestId('close-camera'))
  expect(await visit.page.evaluate('document.activeElement.dataset.testid')).toBe('scan-label')
})
