import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { addQuestion } from '../notes/add-question';

/** Questions others found worth asking. Each is taken into one's own list, with its gaps, to be made one's own. */
export function FromPacks({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, packs, choices } = services;
  const { kind } = open.visit.value;
  const fitting = packs.questions.value.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  if (fitting.length === 0) return null;
  return (
    <details class="fold-in">
      <summary>{t('packs-questions', { count: fitting.length })}</summary>
      <p class="soft">{t('packs-questions-how')}</p>
      <ul class="plain-list">
        {fitting.map(({ id, asks, from }) => {
          const text = asks[choices.locale.value];
          return (
            <li key={id}>
              <p>
                <bdi>{text}</bdi>
              </p>
              <p class="soft">{t('packs-from', { name: from })}</p>
              <button
                type="button"
                class="button"
                onClick={() => addQuestion(services, open, { text, starter: { id, text } })}
              >
                {t('packs-take')}
                <span class="only-heard">: {text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
