// Package playbook holds the words that every other package speaks: interview,
// contact, play, follow-up, message, settings, day. They are plain values; the
// only behaviour here is what follows from a value alone, such as the state of
// a follow-up on a given day. Nothing here reads a file, a clock or the network.
package playbook
