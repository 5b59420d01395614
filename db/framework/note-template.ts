/** What a template of a note is: sections, each with a heading, what it stands for, and a hint while it is empty. */

export type TemplateSection = {
  /** Without marks: the note shows it as `## Heading`. */
  readonly heading: string
  /** Sections of two templates with the same role are the same section under two names. */
  readonly role: string
  /** Shown in an empty section and never part of the text; '' for none. */
  readonly hint: string
}

export type NoteTemplate = {
  readonly id: string
  readonly name: string
  readonly sections: readonly TemplateSection[]
}
