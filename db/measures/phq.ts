/** What PHQ-9 and GAD-7, which come from the same authors, share. */
import type { Choices } from './instrument.ts'

export const PHQ_CHOICES: Choices = {
  from: 0,
  labels: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
}

export const PHQ_NOTICE =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.'

export const TALKING_THERAPIES = 'NHS Talking Therapies manual, reliable improvement'
