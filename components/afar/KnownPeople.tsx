import { useState } from 'preact/hooks';

import { type Card, readCard } from '../../lib/afar/card';
import type { AfarClient } from '../../lib/afar/client';
import { type People, wordsOf } from '../../lib/afar/people';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { ChooseFile } from './ChooseFile';

/** Whose key the client knows. A key that is given ahead is compared by voice too. */
export function KnownPeople({ client, people }: { client: AfarClient; people: People }) {
  const { t, afar, choices, toast } = useServices();
  const [asked, setAsked] = useState<Card>();
  const [said, setSaid] = useState('');
  const all = [...people.all.value.values()];

  async function read(file: File) {
    const bytes = await afar.read(file);
    const card = bytes.ok ? await readCard(new TextDecoder().decode(bytes.value)) : bytes;
    if (card.ok) setAsked(card.value);
    setSaid(card.ok ? '' : t(failureText(card.code)));
  }

  async function remove({ seat, name }: Card) {
    const undo = await client.takeOff(seat);
    toast({ text: t('afar-removed', { who: name || t('afar-someone') }), undo });
  }

  return (
    <details class="card together-part">
      <summary>{t('afar-people')}</summary>
      {all.length === 0 && <p class="soft">{t('afar-people-none')}</p>}
      <ul class="cards">
        {all.map(card => (
          <li key={card.seat} class="row wrap">
            <span>
              {card.name || t('afar-someone')}{' '}
              <span class="soft">{wordsOf(card.seat, choices.locale.value).join(' ')}</span>
            </span>
            <button type="button" class="button" onClick={() => void remove(card)}>
              {t('afar-remove')}
              <span class="only-heard"> {card.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChooseFile label={t('afar-key-file')} action={t('afar-open-back')} onFile={read} />
      {said && <p role="status">{said}</p>}
      {asked && (
        <div class="together-part" role="status">
          <p>{t('afar-stranger', { who: asked.name || t('afar-someone') })}</p>
          <p>{t('afar-compare')}</p>
          <p class="afar-words">{wordsOf(asked.seat, choices.locale.value).join(' ')}</p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                people.approve(asked);
                setSaid(t('afar-known', { who: asked.name || t('afar-someone') }));
                setAsked(undefined);
              }}
            >
              {t('afar-yes-same')}
            </button>
            <button type="button" class="button" onClick={() => setAsked(undefined)}>
              {t('afar-no-other')}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}
