// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { FileField } from '../../../components/frame/FileField';
import { findBarriers } from '../../support/show';
import { readWords } from '../../support/words';

const t = readWords('es');

function choose(input: HTMLElement, files: File[]) {
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

describe('a file to choose', () => {
  const file = new File(['{}'], 'copia.age');

  it('is named in the language of the panel, and has no barriers', async () => {
    const { getByLabelText, container } = render(<FileField t={t} label="La copia" onFile={() => {}} />);
    expect(getByLabelText(/La copia/).getAttribute('type')).toBe('file');
    expect(container.textContent).toBe('La copiaElegir un archivo');
    expect(await findBarriers()).toEqual([]);
  });

  it('stays chosen, with its name, where a form opens it later', () => {
    const given: File[] = [];
    const { getByLabelText, getByText } = render(
      <FileField t={t} label="La copia" keeps onFile={one => given.push(one)} />,
    );
    choose(getByLabelText(/La copia/), [file]);
    expect(given).toEqual([file]);
    expect(getByText('copia.age')).toBeDefined();
  });

  it('can be chosen again where it is opened at once', () => {
    const given: File[] = [];
    const { getByLabelText, queryByText } = render(
      <FileField t={t} label="La copia" onFile={one => given.push(one)} />,
    );
    const input = getByLabelText(/La copia/) as HTMLInputElement;
    choose(input, [file]);
    choose(input, [file]);
    expect(given).toEqual([file, file]);
    expect(queryByText('copia.age')).toBeNull();
  });

  it('gives nothing when the choice was left', () => {
    const given: File[] = [];
    const { getByLabelText } = render(<FileField t={t} label="La copia" onFile={one => given.push(one)} />);
    choose(getByLabelText(/La copia/), []);
    expect(given).toEqual([]);
  });
});
