import type { PageView } from './portal';
import { fold } from './signs';

const list = (words: string) => new Set(words.split(',').map(word => ` ${word.trim()} `));

/** Who is shown the way in is not in. */
const waysIn = list(
  'sign in, log in, login, sign in again, log in again, sign up, log in or sign up, sign in or register, iniciar sesion, inicie sesion, ingresar, entrar, acceder',
);
const waysOut = list(
  'sign out, log out, logout, signout, log off, sign off, exit, cerrar sesion, salir, desconectarse',
);

/** What news, shops and advice say and a portal does not. */
const publicWords = list(
  'min read, minute read, minutes read, medically reviewed by, related articles, related stories, advertisement, sponsored, newsletter, add to cart, add to bag, free shipping, free coupon, get free coupon, monthly premium, plans in your area, min de lectura, revisado medicamente por, articulos relacionados, publicidad, anadir al carrito, agregar al carrito, prima mensual',
);

/**
 * Whether a page is one that anybody is shown: nobody is signed in, or it says what only public pages say. It may have all
 * words of a bill or of a plan's "no", and is nobody's.
 *
 * @param text - The page's main part, folded.
 */
export function isForAnyone(view: PageView, text: string): boolean {
  if ([...publicWords].some(words => text.includes(words))) return true;
  const controls = view.controls().map(fold);
  const has = (names: Set<string>) => controls.some(name => names.has(name));
  return has(waysIn) && !has(waysOut) && !isSentToOne(text);
}

/** A bill can be paid, and a letter read, by who has its number. */
function isSentToOne(text: string): boolean {
  return / (account number|statement date|reference number|numero de cuenta|numero de referencia) /.test(
    text,
  );
}
