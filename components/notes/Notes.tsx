import { type Note, noteKinds } from '../../lib/notebook/items/item';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { KeepPassage } from './KeepPassage';
import { PassageQuote } from './PassageQuote';
import { RemoveItem } from './RemoveItem';
import { Typed } from './Typed';

/** What happened, in four kinds of words: my story, what they said, what I felt, what got in the way. */
export function Notes({ open }: { open: OpenVisit }) {
  const { t, explainFailure } = useServices();
  const notes = open.visit.value.notes.filter(note => !note.questionId);
  return (
    <>
      {notes.length > 0 && (
        <ul class="cards">
          {notes.map(note => (
            <li key={note.id} class="card client">
              <NoteCard open={open} note={note} />
            </li>
          ))}
        </ul>
      )}
      <fieldset class="buttons">
        <legend class="only-heard">{t('after-add-note')}</legend>
        {noteKinds.map(kind => (
          <button
            key={kind}
            type="button"
            class="button"
            onClick={() => {
              const answer = open.notes.add({ kind });
              if (!answer.ok) explainFailure(answer.code);
            }}
          >
            {t('after-add', { what: t(`export-note-${kind}`) })}
          </button>
        ))}
      </fieldset>
      <KeepPassage open={open} label={t('after-note-on-page')} />
    </>
  );
}

function NoteCard({ open, note }: { open: OpenVisit; note: Note }) {
  const services = useServices();
  const { t } = services;
  const name = t(note.passage ? 'after-note-passage' : `export-note-${note.kind}`);
  return (
    <>
      {note.passage && <PassageQuote noteId={note.id} passage={note.passage} />}
      <div class="row">
        <Typed
          label={name}
          value={note.text}
          item={`notes/${note.id}`}
          onText={(text, shown) => open.notes.edit(note.id, 'text', text, shown)}
        />
        <RemoveItem list={open.notes} item={`notes/${note.id}`} what={name} />
      </div>
    </>
  );
}
