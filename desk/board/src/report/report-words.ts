import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BoardLanguage } from '../words/board-language.ts'
import { reportEn } from './report-en.ts'
import { reportSv } from './report-sv.ts'

/** Every text of the page. Swedish sets the shape. */
export type ReportWords = typeof reportSv

export const reportDictionaries: Record<BoardLanguage, ReportWords> = { sv: reportSv, en: reportEn }

interface ReportSpeech {
  words: ReportWords
  language: BoardLanguage
}

export const ReportSpeechContext = createContext<ReportSpeech>({ words: reportSv, language: 'sv' })

export function useReportSpeech(): ReportSpeech {
  return useContext(ReportSpeechContext)
}
