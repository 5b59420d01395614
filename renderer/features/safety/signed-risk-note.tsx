/** A signed risk note, to be read: every area with its answer, what it answered, and its signature. */
import type { RiskNoteView } from '../../../db/contract/calls/safety.ts'
import { RISK_AREAS } from '../../../db/domain/risk-note.ts'
import { useNavigation } from '../../app/routes.tsx'
import { APP_LOCALE, formatDay } from '../../lib/format.ts'
import { ANSWER_WORDS, AREA_WORDS, SOURCE_WORDS } from './safety-words.ts'

const instantWords = (at: number): string =>
  new Intl.DateTimeFormat(APP_LOCALE, { dateStyle: 'long', timeStyle: 'short' }).format(at)

const About = ({ session }: Pick<RiskNoteView, 'session'>) => {
  const { go } = useNavigation()
  if (session === null) return <>not in a session</>
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => go({ screen: 'note', sessionId: session.id, kind: 'progress' })}
    >
      session {session.number}, {formatDay(session.localDate)}
    </button>
  )
}

export const SignedRiskNote = ({
  view: { fields, session },
  signed,
}: {
  readonly view: RiskNoteView
  readonly signed: NonNullable<RiskNoteView['signed']>
}) => {
  const texts = [
    ['Protective factors', fields.protective],
    ['Action taken', fields.action],
    ['Consultation', fields.consultation],
  ] as const
  return (
    <>
      <dl className="details-list risk-signed">
        <div>
          <dt>About</dt>
          <dd>
            <About session={session} />
          </dd>
        </div>
        {RISK_AREAS.map((area) => {
          const { answer, detail } = fields[area]
          return (
            <div key={area}>
              <dt>{AREA_WORDS[area].name}</dt>
              <dd>
                <strong>{answer === null ? '' : ANSWER_WORDS[answer]}</strong>
                {detail.trim() !== '' && <p className="risk-words">{detail}</p>}
              </dd>
            </div>
          )
        })}
        {texts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words.trim() === '' ? (
                <span className="faint">nothing written</span>
              ) : (
                <p className="risk-words">{words}</p>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Answered</dt>
          <dd>
            {signed.answered.length === 0
              ? 'no safety mark'
              : signed.answered
                  .map(
                    ({ aboutDate, source }) => `${formatDay(aboutDate)} (${SOURCE_WORDS[source]})`,
                  )
                  .join(', ')}
          </dd>
        </div>
        <div>
          <dt>Signed</dt>
          <dd>
            {instantWords(signed.at)}, with version {signed.appVersion}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd className="figures risk-hash">{signed.sha256}</dd>
        </div>
      </dl>
      <p className="soft">
        Nobody can change or delete it. What is new belongs into another risk note.
      </p>
    </>
  )
}
