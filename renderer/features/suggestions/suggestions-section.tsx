/** Suggestions in the settings: one switch, and forgetting what was learned. */
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { toasts } from '../../ui/toast-queue.ts'

export const SuggestionsSection = () => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get'])
  const reset = useVaultMutation('suggestions.reset', [])
  if (settings === undefined) return null
  const error = update.error ?? reset.error
  return (
    <section className="settings-section">
      <h2>Suggestions</h2>
      <p>
        In pauses of writing, the words of an open note are compared with phrases and examples of
        the framework’s concepts, on this computer only. What may fit is underlined with dots and
        listed beside the text with its reason. Nothing is tagged until you accept it.
      </p>
      <Switch
        isSelected={settings.areSuggestionsShown}
        description="They are often right about what is said outright, and often silent about what is only meant. They are no assessment of risk."
        onChange={(areSuggestionsShown) => update.mutate({ areSuggestionsShown })}
      >
        Suggest concepts in open notes
      </Switch>
      <p>
        What you accept and dismiss is counted per phrase in this vault and shifts what is
        suggested. No words of a client are kept for it.
      </p>
      <Button
        onPress={() =>
          reset.mutate(
            {},
            { onSuccess: () => toasts.show('What suggestions had learned is forgotten.') },
          )
        }
      >
        Forget what was learned
      </Button>
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
    </section>
  )
}
