package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
)

// The paths at which a page says what happened.
const (
	donePath  = "/_followup/done"
	heardPath = "/_followup/heard"
)

// changeHeader has to come with it. A page of another site can send none of its own
// without asking first, and it is never told yes.
const changeHeader = "X-Followup"

// mostSaid is how many bytes a page may say it in.
const mostSaid = 4 << 10

// Done says that a follow-up was done: the play on the interview for the nth time,
// counted from 1, on a day written YYYY-MM-DD. All of it is as the page sent it.
type Done struct {
	Interview string `json:"interview"`
	Play      string `json:"play"`
	N         int    `json:"n"`
	On        string `json:"on"`
	To        string `json:"to"`   // one of several people; "" for all of them
	Undo      bool   `json:"undo"` // it was not
}

// Heard says what was heard about an interview's application, on a day written
// YYYY-MM-DD. All of it is as the page sent it.
type Heard struct {
	Interview string `json:"interview"`
	Outcome   string `json:"outcome"`
	On        string `json:"on"`
}

// OnDone sets what writes down that a follow-up was done. It is called for one
// change at a time. The first line of its error tells what is wrong, and the rest
// what to do instead. It is to be set before the first request.
func (s *Server) OnDone(write func(context.Context, Done) error) {
	s.changes[donePath] = func(ctx context.Context, data []byte) (known bool, err error) {
		var d Done
		if !decode(data, &d) || d.Interview == "" || d.Play == "" || d.N < 1 || d.On == "" {
			return false, nil
		}
		return true, write(ctx, d)
	}
}

// OnHeard is OnDone for what was heard.
func (s *Server) OnHeard(write func(context.Context, Heard) error) {
	s.changes[heardPath] = func(ctx context.Context, data []byte) (known bool, err error) {
		var h Heard
		if !decode(data, &h) || h.Interview == "" || h.Outcome == "" || h.On == "" {
			return false, nil
		}
		return true, write(ctx, h)
	}
}

// writer writes down what a page says. known is false where it doesn't say it.
type writer func(ctx context.Context, data []byte) (known bool, err error)

// serveChange changes a person's file, so it listens to this server's own pages
// alone. A page that came from elsewhere cannot choose what Origin says.
func (s *Server) serveChange(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	origins := r.Header.Values("Origin")
	write := s.changes[r.URL.Path]
	switch {
	case r.Method != http.MethodPost:
		w.Header().Set("Allow", "POST")
		refuse(w, http.StatusMethodNotAllowed, "send what happened with POST", "")
		return
	case len(origins) != 1 || origins[0] != "http://"+r.Host || !ownOrigin(r):
		refuse(w, http.StatusForbidden, "only this preview's own pages can change your files", "")
		return
	case r.Header.Get(changeHeader) == "":
		refuse(w, http.StatusForbidden, "the header "+changeHeader+" is missing", "")
		return
	case kind != "application/json":
		refuse(w, http.StatusUnsupportedMediaType, "send what happened as JSON", "")
		return
	case write == nil:
		refuse(w, http.StatusNotFound, "this preview can't write files", "")
		return
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostSaid))
	if tooLong := (*http.MaxBytesError)(nil); errors.As(err, &tooLong) {
		refuse(w, http.StatusRequestEntityTooLarge, "that's too long", "")
		return
	}
	known := false
	if err == nil {
		s.writing.Lock()
		defer s.writing.Unlock()
		known, err = write(r.Context(), data)
	}
	switch {
	case !known:
		refuse(w, http.StatusBadRequest, "that doesn't say what happened", "reload the page")
	case err != nil:
		message, hint, _ := strings.Cut(err.Error(), "\n")
		refuse(w, http.StatusUnprocessableEntity, message, hint)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// decode reads one value of JSON that has no other keys.
func decode(data []byte, to any) bool {
	in := json.NewDecoder(bytes.NewReader(data))
	in.DisallowUnknownFields()
	if err := in.Decode(to); err != nil {
		return false
	}
	_, err := in.Token()
	return err == io.EOF
}

// refuse answers with what is wrong and what to do instead.
func refuse(w http.ResponseWriter, status int, message, hint string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": message, "hint": hint}) // who is gone needs no answer
}
