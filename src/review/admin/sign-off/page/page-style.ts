/** How the page within the sign-off view differs from the readers': no site around it, and the marks of the review. */
export const pageStyle = `
.site-header, .site-footer, .skip-link, .preview-note, .read-alone { display: none }
::highlight(changed) { background-color: color-mix(in srgb, #2f9e57 30%, transparent) }
::highlight(query) { background-color: color-mix(in srgb, #e0a100 35%, transparent) }
::highlight(finding) { text-decoration: underline wavy 1.5px #d1491f }
::highlight(current) { background-color: #ffd94a; color: #1e1b17 }
[data-marked] { box-shadow: -4px 0 0 -1px #2f9e57 }
[data-queries] { position: relative; cursor: pointer }
[data-queries]::before {
  content: attr(data-queries);
  position: absolute;
  inset-inline-start: -1.4rem;
  inset-block-start: 0.2em;
  inline-size: 1.3rem;
  border-radius: 0.3rem;
  background: #e0a100;
  color: #1e1b17;
  font: 700 0.75rem / 1.3rem system-ui, sans-serif;
  text-align: center;
  text-indent: 0;
}
[data-current-block] { outline: 2px solid #e0a100; outline-offset: 4px }
[data-not-asked] { opacity: 0.45 }
@media (max-width: 40rem) {
  #main { padding-inline: 1.5rem }
}
`
