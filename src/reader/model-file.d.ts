/** The address of a file beside the scripts: the model's, and of the code that runs it. */
declare module '*.model?url' {
  const url: string;
  export default url;
}
declare module '*.wasm?url' {
  const url: string;
  export default url;
}

/** The file itself as a `data:` address. */
declare module '*.model?inline' {
  const dataUrl: string;
  export default dataUrl;
}
declare module '*.wasm?inline' {
  const dataUrl: string;
  export default dataUrl;
}
