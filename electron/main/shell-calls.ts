/** The few things the page may ask of main, each only from our own page. */
import {
  app,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  type WebFrameMain,
} from 'electron'
import { type PrintJob, printJob } from '../../db/contract/print-job.ts'
import type {
  AppInfo,
  ChosenPath,
  Preferences,
  PrintOutcome,
  Shell,
} from '../../db/contract/shell.ts'
import { CHANNELS } from '../channels.ts'
import { platformOf } from './app-runtime.ts'
import { BACKUP, BACKUP_FOLDER, EXPORT_FOLDER, type FolderWords } from './choose-folder.ts'
import { preferencesInput } from './preferences.ts'

/** Held to the contract: what the preload promises the page is what main gives back. */
type Answers = {
  readonly info: () => Awaited<ReturnType<Shell['info']>>
  readonly preferences: () => Awaited<ReturnType<Shell['preferences']>>
  readonly setPreferences: (input: unknown) => void
  readonly lock: () => void
  readonly stay: () => void
  readonly isFormerClosing: () => Awaited<ReturnType<Shell['isFormerClosing']>>
  readonly chooseBackupFolder: Shell['chooseBackupFolder']
  readonly chooseBackup: Shell['chooseBackup']
  readonly chooseExportFolder: Shell['chooseExportFolder']
  readonly print: (input: unknown) => ReturnType<Shell['print']>
  readonly makePaperFile: Shell['makePaperFile']
}

export type ShellDesk = {
  readonly runtime: AppInfo['runtime']
  readonly isTrusted: (frame: WebFrameMain | null) => boolean
  readonly preferences: () => Preferences
  readonly setPreferences: (preferences: Preferences) => void
  readonly lock: () => void
  readonly stay: () => void
  readonly isFormerClosing: () => boolean
  readonly chooseFolder: (words: FolderWords) => Promise<ChosenPath | null>
  readonly print: (job: PrintJob) => Promise<PrintOutcome>
  readonly makePaperFile: () => Promise<string | null>
  readonly connect: (frame: WebFrameMain) => void
  readonly hearFlushed: (message: unknown) => void
  readonly noteCopy: () => void
}

export const answerShellCalls = (desk: ShellDesk): void => {
  const answers: Answers = {
    info: () => ({
      version: app.getVersion(),
      runtime: desk.runtime,
      platform: platformOf(process.platform),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    preferences: () => {
      const { theme, textSize } = desk.preferences()
      return { theme, textSize }
    },
    setPreferences: (input) => {
      const parsed = preferencesInput.safeParse(input)
      if (!parsed.success) throw new Error('invalid-input')
      desk.setPreferences(parsed.data)
    },
    lock: desk.lock,
    stay: desk.stay,
    isFormerClosing: desk.isFormerClosing,
    chooseBackupFolder: () => desk.chooseFolder(BACKUP_FOLDER),
    chooseBackup: () => desk.chooseFolder(BACKUP),
    chooseExportFolder: () => desk.chooseFolder(EXPORT_FOLDER),
    print: (input) => {
      const parsed = printJob.safeParse(input)
      if (!parsed.success) throw new Error('invalid-input')
      return desk.print(parsed.data)
    },
    makePaperFile: desk.makePaperFile,
  }

  const answer = (channel: string, give: (input: unknown) => unknown): void =>
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, input: unknown) => {
      if (!desk.isTrusted(event.senderFrame)) throw new Error('refused')
      return give(input)
    })

  const hear = (channel: string, take: (message: unknown, from: WebFrameMain) => void): void => {
    ipcMain.on(channel, ({ senderFrame }: IpcMainEvent, message: unknown) => {
      if (senderFrame !== null && desk.isTrusted(senderFrame)) take(message, senderFrame)
    })
  }

  answer(CHANNELS.info, answers.info)
  answer(CHANNELS.preferences, answers.preferences)
  answer(CHANNELS.setPreferences, answers.setPreferences)
  answer(CHANNELS.lock, answers.lock)
  answer(CHANNELS.stay, answers.stay)
  answer(CHANNELS.isFormerClosing, answers.isFormerClosing)
  answer(CHANNELS.chooseBackupFolder, answers.chooseBackupFolder)
  answer(CHANNELS.chooseBackup, answers.chooseBackup)
  answer(CHANNELS.chooseExportFolder, answers.chooseExportFolder)
  answer(CHANNELS.print, answers.print)
  answer(CHANNELS.makePaperFile, answers.makePaperFile)
  hear(CHANNELS.askForPort, (_message, frame) => desk.connect(frame))
  hear(CHANNELS.flushed, desk.hearFlushed)
  hear(CHANNELS.copied, desk.noteCopy)
}
