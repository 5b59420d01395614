/** Serves the built renderer at app://bundle and nothing else. */
import { protocol, type Session } from 'electron'
import { SCHEME } from './bundle-address.ts'
import { answerRequest } from './bundle-response.ts'

/** Must run before `ready`. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** A session of its own needs a handler of its own: the global one does not reach it. */
export const serveBundle = (target: Session, folder: string): void => {
  target.protocol.handle(SCHEME, (request) => answerRequest(request, folder))
}
