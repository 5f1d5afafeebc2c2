/** Small words inside names: "Pieter van der Berg", "Hamad bin Khalifa". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da dos das do di del della der den van von zu ter ten bin ibn bint al el la le du af av'.split(' '),
);
