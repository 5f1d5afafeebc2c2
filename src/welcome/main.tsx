import { render } from 'preact';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
