import { render } from 'preact';
import { books } from 'virtual:books';
import { keepForOffline } from './offline.ts';

const app = document.getElementById('app');
if (app) render(<h1>{books.map(({ book }) => book.title).join(', ')}</h1>, app);
void keepForOffline();
