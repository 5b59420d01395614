/** What stands at the head of every page: a table's head is repeated by the printer where it breaks. */
import type { ReactNode } from 'react'

export const PaperPage = ({
  code,
  about,
  banner,
  isApart = false,
  children,
}: {
  readonly code: string
  readonly about: string
  readonly banner: string
  /** Of what is not part of the record. */
  readonly isApart?: boolean
  readonly children: ReactNode
}) => (
  <table className="paper-page" role="presentation" data-is-apart={isApart}>
    <thead>
      <tr>
        <td>
          <div className="paper-head">
            <span>{code}</span>
            <span>{about}</span>
            <strong>{banner}</strong>
          </div>
        </td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>{children}</td>
      </tr>
    </tbody>
  </table>
)
