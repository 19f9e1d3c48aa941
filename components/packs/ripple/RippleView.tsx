import { useId, useState } from 'preact/hooks';
import type { Visit } from '../../../lib/notebook/visit';
import { newDraft, slugOf, writeDraft } from '../../../lib/packs/draft';
import { findPersonal, leaveOpen, type Personal } from '../../../lib/ripple/find-personal';
import { useServices } from '../../frame/context';
import { wholeOf } from '../../together/whole';
import { aroundOf } from './around-of';

/** Turn a question of mine into one that others can use: what says who I am is taken out, each change seen first. */
export function RippleView() {
  const services = useServices();
  const { t } = services;
  const visit = wholeOf(services)?.visit.value;
  const [chosen, setChosen] = useState<string | undefined>();
  const field = useId();
  const question = visit?.questions.find(({ id }) => id === chosen) ?? visit?.questions[0];
  return (
    <>
      <h1>{t('view-ripple')}</h1>
      <p>{t('ripple-what')}</p>
      {!visit || !question ? (
        <p>{t('ripple-none')}</p>
      ) : (
        <>
          <label class="label" for={field}>
            {t('ripple-which')}
          </label>
          <select
            id={field}
            value={question.id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {visit.questions.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
          <Template key={question.id} text={question.text} visit={visit} />
        </>
      )}
    </>
  );
}

function Template({ text, visit }: { text: string; visit: Visit }) {
  const { t, saveFile, toast, choices } = useServices();
  const around = aroundOf(visit);
  const found = findPersonal(text, around);
  const [kept, setKept] = useState<readonly number[]>([]);
  const [edited, setEdited] = useState<string | undefined>();
  const [name, setName] = useState('');
  const [nameField, textField] = [useId(), useId()];
  const template =
    edited ??
    leaveOpen(
      text,
      found.filter((_, at) => !kept.includes(at)),
    );
  const left = edited === undefined ? [] : findPersonal(edited, around);

  async function save() {
    const { writeCorner } = await import('../../../lib/packs/corner-file');
    const draft = newDraft(name.trim() || t('ripple-name'), [choices.locale.value]);
    draft.about.licence = 'CC0-1.0';
    draft.entries.questions = [{ id: slugOf(template), asks: { [choices.locale.value]: template } }];
    const file = `${draft.about.id}.corner`;
    saveFile(new Blob([writeCorner(writeDraft(draft))], { type: 'application/zip' }), file);
    toast({ text: t('packs-saved', { name: file }) });
  }

  return (
    <>
      <h2>{t('ripple-out')}</h2>
      <ul class="plain-list">
        {found.length === 0 && <li>{t('ripple-nothing')}</li>}
        {found.map((each, at) => (
          <Change
            key={each.start}
            text={text.slice(each.start, each.end)}
            kind={each.kind}
            isOut={!kept.includes(at)}
            onOut={isOut => {
              setEdited(undefined);
              setKept(isOut ? kept.filter(other => other !== at) : [...kept, at]);
            }}
          />
        ))}
      </ul>
      <label class="label" for={textField}>
        {t('ripple-result')}
      </label>
      <textarea
        id={textField}
        rows={3}
        value={template}
        onInput={({ currentTarget }) => setEdited(currentTarget.value)}
      />
      {left.length > 0 && (
        <p class="notice" role="status">
          {t('ripple-look-again', {
            words: left.map(({ start, end }) => `“${edited?.slice(start, end)}”`).join(', '),
          })}
        </p>
      )}
      <p class="soft">{t('ripple-check')}</p>
      <label class="label" for={nameField}>
        {t('ripple-name-label')}
      </label>
      <input
        id={nameField}
        type="text"
        maxLength={60}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void save()}>
          {t('ripple-save')}
        </button>
      </div>
    </>
  );
}

type ChangeProps = { text: string; kind: Personal['kind']; isOut: boolean; onOut: (isOut: boolean) => void };

function Change({ text, kind, isOut, onOut }: ChangeProps) {
  const { t } = useServices();
  return (
    <li>
      <label class="pack-switch">
        <input
          type="checkbox"
          checked={isOut}
          onChange={({ currentTarget }) => onOut(currentTarget.checked)}
        />
        <span>
          {t('ripple-take-out', { kind })} <b>{text}</b>
        </span>
      </label>
    </li>
  );
}

/** What this visit says of this person: it must not go out with a question. */
