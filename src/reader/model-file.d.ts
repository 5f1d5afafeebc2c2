/** The model's file beside the scripts. */
declare module '*.model?url' {
  const url: string;
  export default url;
}

/** The model's file as a `data:` address. */
declare module '*.model?inline' {
  const dataUrl: string;
  export default dataUrl;
}
