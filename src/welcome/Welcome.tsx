import { useSettings } from '../browser/use-settings.ts';
import { welcome } from '../view/wording/welcome.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { Demo } from './Demo.tsx';

/** What Proviso does, shown on a sample; then the one choice a reader has to make. */
export function Welcome() {
  const settings = useSettings();
  return (
    <main>
      <header class="lead">
        <p class="brand">{welcome.brand}</p>
        <h1>{welcome.title}</h1>
        <p>{welcome.lead}</p>
      </header>
      <Demo />
      {settings && <AccessChoice settings={settings} />}
      <div class="notes">
        <section>
          <h2>{welcome.keysTitle}</h2>
          <dl class="keys">
            {Object.entries(welcome.keys).map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{welcome.privacyTitle}</h2>
          <p>{welcome.privacy}</p>
        </section>
      </div>
    </main>
  );
}
