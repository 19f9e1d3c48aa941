import type { Localize } from '../../lib/base/localize';
import { LanguageSelect } from '../frame/LanguageSelect';
import type { Choices, Computer } from '../services';

/** The first question of all: whether anything may be kept here. */
export function AskComputer({
  t,
  choices,
  onAnswer,
}: {
  t: Localize;
  choices: Choices;
  onAnswer(computer: Computer): void;
}) {
  const answers: Computer[] = ['mine', 'shared'];
  return (
    <main class="lock-view">
      <h1>{t('computer-title')}</h1>
      <p>{t('computer-why')}</p>
      {answers.map(computer => (
        <button key={computer} type="button" class="start-choice" onClick={() => onAnswer(computer)}>
          <b>{t(`computer-${computer}`)}</b>
          <span class="soft">{t(`computer-${computer}-detail`)}</span>
        </button>
      ))}
      <p class="soft">{t('computer-unsure')}</p>
      <p class="soft">{t('computer-name-shows')}</p>
      <LanguageSelect t={t} choices={choices} />
    </main>
  );
}
