// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { writeCorner } from '../../../lib/packs/corner-file';
import type { DraftKind } from '../../../lib/packs/draft';
import { withVisit } from '../../support/builders';
import { packFile, packFiles, termPack } from '../../support/packs';
import type { Overrides } from '../../support/services';
import { findBarriers, replaceText, showFrame } from '../../support/show';

async function showPacks(overrides: Overrides = {}) {
  const shown = await showFrame(overrides);
  await shown.services.workbench().run('packs.show');
  const { t } = shown.services;
  await shown.findByRole('heading', { level: 1, name: t('view-packs') });
  const choose = async (blob: Blob) => {
    const input = shown.getByLabelText(t('packs-from-file'));
    Object.defineProperty(input, 'files', {
      value: [new File([await blob.arrayBuffer()], 'ours.corner')],
      configurable: true,
    });
    fireEvent.change(input);
  };
  return { ...shown, t, choose };
}

/** A new pack with one new entry of a kind, open to be written. */
async function writeEntry(kind: DraftKind) {
  const shown = await showPacks();
  const { t, findByRole, findByLabelText } = shown;
  replaceText(await findByLabelText(t('packs-new-name')), 'Our words');
  fireEvent.click(await findByRole('button', { name: t('packs-new') }));
  fireEvent.change(await findByLabelText(t('pack-kind')), { target: { value: kind } });
  fireEvent.click(await findByRole('button', { name: t('pack-new', { kind }) }));
  return { ...shown, field: (name: string) => findByLabelText(t('pack-field', { field: name })) };
}

describe('PacksView', () => {
  it('shows what is in a file, adds it, and takes it back', async () => {
    const { t, choose, findByRole, findByText, services } = await showPacks();
    await choose(termPack({ 'peer bridge': 'A peer who walks with you.', bad: 'See <b>this</b>.' }));
    await findByRole('heading', { level: 2, name: 'County peers' });
    await findByText(t('packs-refused', { count: 1 }));
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(await findByRole('button', { name: t('packs-add') }));
    await findByRole('heading', { level: 3, name: /^County peers, \d{4}$/ });
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(await findByRole('button', { name: t('frame-undo') }));
    await waitFor(() => expect(services.packs.added.value).toEqual([]));
  });

  it('shows letters that cannot be seen, and puts no markup of a pack on screen', async () => {
    const { t, choose, findByText, container } = await showPacks();
    await choose(termPack({ 'te\u202erm': 'A word.', '<img src=x>': 'A word.' }));
    fireEvent.click(await findByText(t('packs-refused', { count: 2 })));
    await findByText('te‹U+202E›rm');
    expect(container.querySelector('img')).toBeNull();
  });

  it('says why a file cannot be used', async () => {
    const { t, choose, findByRole } = await showPacks();
    await choose(new Blob(['no zip']));
    expect((await findByRole('alert')).textContent).toBe(t('failure-not-a-pack'));
  });

  it('removes a pack, and puts it back on Undo', async () => {
    const shown = await showPacks({
      async beforePacks(packs) {
        const found = await packs.look(termPack({ 'peer bridge': 'A peer.' }));
        if (found.ok) await packs.keep(found.value);
      },
    });
    const { t, findByRole, services } = shown;
    fireEvent.click(await findByRole('button', { name: t('packs-remove', { name: 'County peers' }) }));
    await waitFor(() => expect(services.packs.added.value).toEqual([]));
    fireEvent.click(await findByRole('button', { name: t('frame-undo') }));
    await findByRole('heading', { level: 3, name: /^County peers/ });
  });

  it('writes a story in both languages, paragraph by paragraph', async () => {
    const { field, services, findAllByText, t } = await writeEntry('stories');
    replaceText(await field('title-en'), 'My way back');
    replaceText(await field('title-es'), 'Mi regreso');
    replaceText(await field('by'), 'A peer');
    replaceText(await field('tells-en'), 'I was told to wait.\n\n');
    expect(((await field('tells-en')) as HTMLTextAreaElement).value).toBe('I was told to wait.\n\n');
    replaceText(await field('tells-en'), 'I was told to wait.\n\nI asked again,\nand they heard me.');
    expect(await findAllByText(t('pack-remark', { what: 'no-spanish' }))).toHaveLength(2);
    replaceText(await field('tells-es'), 'Me dijeron que esperara.\n\nPregunté otra vez y me oyeron.');
    expect(await findBarriers()).toEqual([]);
    await waitFor(() =>
      expect(services.packs.stories.value).toMatchObject([
        {
          title: { en: 'My way back', es: 'Mi regreso' },
          tells: [
            { en: 'I was told to wait.', es: 'Me dijeron que esperara.' },
            { en: 'I asked again, and they heard me.', es: 'Pregunté otra vez y me oyeron.' },
          ],
        },
      ]),
    );
  });

  it('writes a moment to practise: what I say, three replies, and a line to each', async () => {
    const { field, services, findAllByLabelText } = await writeEntry('rehearsals');
    for (const lang of ['en', 'es']) {
      const line = lang === 'en' ? 'I want to talk about it.' : 'Quiero hablar de eso.';
      for (const name of ['title', 'begin', 'turn-rushed', 'turn-kind', 'turn-no'])
        replaceText(await field(`${name}-${lang}`), line);
      const mine = await findAllByLabelText(services.t('pack-field', { field: `turn-me-${lang}` }));
      for (const each of mine) replaceText(each, line);
    }
    expect(await findBarriers()).toEqual([]);
    await waitFor(() =>
      expect(services.rehearsals.find(({ id }) => id === 'our-words/ours-a')?.turns).toHaveLength(6),
    );
  });

  it('writes a pack of one’s own, with a preview and things to check, and keeps each pause', async () => {
    const { t, findByRole, findByLabelText, findByText, services, getByRole } = await showPacks();
    replaceText(await findByLabelText(t('packs-new-name')), 'Our words');
    fireEvent.click(await findByRole('button', { name: t('packs-new') }));
    fireEvent.click(await findByRole('button', { name: t('pack-new', { kind: 'terms' }) }));
    replaceText(await findByLabelText(t('pack-field', { field: 'term' })), 'peer bridge');
    replaceText(await findByLabelText(t('pack-field', { field: 'plain' })), 'A peer who walks with you.');
    const preview = getByRole('region', { name: t('pack-preview') });
    expect(preview.textContent).toContain('A peer who walks with you.');
    fireEvent.click(await findByRole('button', { name: `${t('pack-fix')} : CC0-1.0` }));
    await findByText(t('pack-remark', { what: 'no-author' }));
    expect(await findBarriers()).toEqual([]);
    await waitFor(() =>
      expect(services.packs.added.value).toMatchObject([
        { id: 'our-words', licence: 'CC0-1.0', counts: { terms: 1 } },
      ]),
    );
  });

  it('gives questions and stories of packs where they are used', async () => {
    const pack = packFile({
      questions: {
        file: 'questions/q.json',
        content: { questions: [{ id: 'cost', asks: { en: 'What will … cost?' } }] },
      },
      stories: {
        file: 'stories/s.json',
        content: {
          stories: [{ id: 'one', title: { en: 'My first visit' }, tells: [{ en: 'I went.' }], by: 'A peer' }],
        },
      },
    });
    const { t, findByRole, findByText, services } = await showPacks({
      before: withVisit({ with: 'Dr. Osei' }, ['Is it safe?']),
      async beforePacks(packs) {
        const found = await packs.look(pack);
        if (found.ok) await packs.keep(found.value);
      },
    });
    await findByText('My first visit');
    services.workbench().show('questions');
    fireEvent.click(await findByRole('button', { name: `${t('packs-take')} : What will … cost?` }));
    await waitFor(() =>
      expect(services.desk.open.value?.visit.value.questions.map(({ text }) => text)).toContain(
        'What will … cost?',
      ),
    );
  });

  it('saves a pack as a file that opens again', async () => {
    const { t, findByRole, files, services } = await showPacks({
      async beforePacks(packs) {
        const found = await packs.look(termPack({ 'peer bridge': 'A peer.' }));
        if (found.ok) await packs.keep(found.value);
      },
    });
    fireEvent.click(await findByRole('button', { name: `${t('packs-save')} : County peers` }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await services.packs.look(files[0]!.file)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(files[0]?.name).toBe('county-peers.corner');
    expect(writeCorner(packFiles()).length).toBeGreaterThan(0);
  });
});

describe('RippleView', () => {
  it('takes out what says who I am, lets me put a word back, and saves a pack', async () => {
    const { services, findByRole, getByLabelText, findByLabelText, files } = await showFrame({
      before: withVisit({ with: 'Dr. Osei' }, ['Can Dr. Osei see me on March 3 about Walking?']),
    });
    const { t } = services;
    await waitFor(() => expect(services.desk.open.value).toBeDefined());
    await services.workbench().run('packs.ripple');
    const result = (await findByLabelText(t('ripple-result'))) as HTMLTextAreaElement;
    expect(result.value).toBe('Can … see me on … about …?');
    fireEvent.click(getByLabelText(`${t('ripple-take-out', { kind: 'name' })} Walking`));
    await waitFor(() => expect(result.value).toBe('Can … see me on … about Walking?'));
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(await findByRole('button', { name: t('ripple-save') }));
    await waitFor(() => expect(files).toHaveLength(1));
    const found = await services.packs.look(files[0]!.file);
    expect(found).toMatchObject({ ok: true, value: { about: { counts: { questions: 1 } }, refused: [] } });
  });

  it('writes a portal, and tries an address on it before anybody else does', async () => {
    const { t, field, findByLabelText, findByText, services } = await writeEntry('portals');
    replaceText(await field('portal-name'), 'County Health');
    replaceText(await field('host'), 'chart.example.org');
    replaceText(await findByLabelText(t('pack-page-kind', { kind: 'bill' })), '/bills/**,');
    const address = await findByLabelText(t('pack-try-address'));
    replaceText(address, 'https://chart.example.org/bills/7');
    await findByText('This looks like a bill. (County Health)');
    replaceText(address, 'https://other.example.org/bills/7');
    await findByText(t('pack-other-portal'));
    expect(await findBarriers()).toEqual([]);
    await waitFor(() =>
      expect(services.packs.says.value?.portals).toMatchObject([{ name: 'County Health' }]),
    );
  });

  it('writes a word list, and tries a sentence on it', async () => {
    const { t, findAllByLabelText, findByLabelText, findByText } = await writeEntry('lexicons');
    const [say] = await findAllByLabelText(t('pack-say', { number: 1 }));
    replaceText(say!, 'you must');
    const [offer] = await findAllByLabelText(t('pack-offer', { number: 1 }));
    replaceText(offer!, 'Ask first');
    await findByText(t('pack-remark', { what: 'no-question' }));
    await findByText('Ask first?');
    replaceText(offer!, 'What would you like?');
    replaceText(await findByLabelText(t('pack-try-sentence')), 'I think you must rest.');
    await findByText('What would you like?');
    expect(await findBarriers()).toEqual([]);
  });
});
