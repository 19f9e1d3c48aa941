// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { AfterView } from '../../../components/notes/AfterView';
import { StandUpView } from '../../../components/stand-up/StandUpView';
import { withVisit } from '../../support/builders';
import { findBarriers, type Shown, show, type } from '../../support/show';

/** A view, with a next step and what is asked for in the way of a ride shown to Maria. */
async function showShared(view: typeof AfterView): Promise<Shown> {
  const View = view;
  const shown = await show(<View />, { before: withVisit({}, []) });
  const { services } = shown;
  const open = (await services.desk.current())!;
  await waitFor(() => expect(services.table.value).toBeDefined());
  const step = open.nextSteps.add({ what: 'Call the clinic', who: 'me' });
  const barrier = open.barriers.add({ kind: 'ride', ask: 'Is there a ride?' });
  if (!step.ok || !barrier.ok) throw new Error('not added');
  const until = new Date(services.clock.now() + 3_600_000).toISOString();
  services.table.value!.session.start({ with: 'Maria', purpose: '', until }, [
    { id: `nextSteps/${step.value}` },
    { id: `barriers/${barrier.value}` },
  ]);
  return shown;
}

it('a next step that is shown stays in After: its words stand still, the rest can be said, and it comes back', async () => {
  const shown = await showShared(AfterView);
  await shown.findByText('Shown to Maria');
  expect(shown.getByText('Call the clinic')).toBeDefined();
  expect(shown.queryByRole('button', { name: /^Remove: Call the clinic/ })).toBeNull();
  fireEvent.click(shown.getByRole('checkbox', { name: shown.services.t('after-step-done') }));
  type(shown.getByRole('textbox', { name: shown.services.t('after-step-who') }), ' and Jo');
  expect(await findBarriers()).toEqual([]);

  fireEvent.click(shown.getByRole('button', { name: /^Take it back to change it/ }));
  const what = shown.services.t('after-step-what');
  type(await shown.findByRole('textbox', { name: what }), ' today');
  expect(shown.services.desk.open.value!.visit.value.nextSteps[0]).toMatchObject({
    ...{ what: 'Call the clinic today', who: 'me and Jo' },
    doneOn: expect.stringMatching(/^\d{4}-/),
  });
});

it('what is in the way and shown stays in Stand up, with what became of it', async () => {
  const shown = await showShared(StandUpView);
  const { services } = shown;
  fireEvent.click(await shown.findByRole('button', { name: new RegExp(services.t('stand-up-barriers')) }));
  await shown.findByText('Shown to Maria');
  expect(shown.getByText('Is there a ride?')).toBeDefined();
  fireEvent.click(shown.getByRole('button', { name: services.t('barriers-moved-some') }));
  expect(await findBarriers()).toEqual([]);
  services.table.value!.session.end();
  await waitFor(() =>
    expect(services.desk.open.value!.visit.value.barriers[0]).toMatchObject({
      ...{ ask: 'Is there a ride?', moved: 'some' },
    }),
  );
});
