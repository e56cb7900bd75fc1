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

// donePath is where a page says that a follow-up was done.
const donePath = "/_followup/done"

// doneHeader has to come with it. A page of another site can send none of its own
// without asking first, and it is never told yes.
const doneHeader = "X-Followup"

// mostDone is how many bytes a page may say it in.
const mostDone = 4 << 10

// Done says that a follow-up was done: the play on the interview for the nth time,
// counted from 1, on a day written YYYY-MM-DD. All of it is as the page sent it.
type Done struct {
	Interview string `json:"interview"`
	Play      string `json:"play"`
	N         int    `json:"n"`
	On        string `json:"on"`
}

// OnDone sets what writes down that a follow-up was done. It is called for one at
// a time. The first line of its error tells what is wrong, and the rest what to do
// instead. It is to be set before the first request.
func (s *Server) OnDone(write func(context.Context, Done) error) { s.write = write }

// serveDone changes a person's file, so it listens to this server's own pages
// alone. A page that came from elsewhere cannot choose what Origin says.
func (s *Server) serveDone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	origins := r.Header.Values("Origin")
	switch {
	case r.Method != http.MethodPost:
		w.Header().Set("Allow", "POST")
		refuse(w, http.StatusMethodNotAllowed, "send what was done with POST", "")
		return
	case len(origins) != 1 || origins[0] != "http://"+r.Host || !ownOrigin(r):
		refuse(w, http.StatusForbidden, "only this preview's own pages can mark something as done", "")
		return
	case r.Header.Get(doneHeader) == "":
		refuse(w, http.StatusForbidden, "the header "+doneHeader+" is missing", "")
		return
	case kind != "application/json":
		refuse(w, http.StatusUnsupportedMediaType, "send what was done as JSON", "")
		return
	case s.write == nil:
		refuse(w, http.StatusNotFound, "this preview can't write files", "")
		return
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostDone))
	if tooLong := (*http.MaxBytesError)(nil); errors.As(err, &tooLong) {
		refuse(w, http.StatusRequestEntityTooLarge, "that's too long", "")
		return
	}
	d, ok := readDone(data)
	if err != nil || !ok {
		refuse(w, http.StatusBadRequest, "that doesn't say which follow-up was done", "reload the page")
		return
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.write(r.Context(), d); err != nil {
		message, hint, _ := strings.Cut(err.Error(), "\n")
		refuse(w, http.StatusUnprocessableEntity, message, hint)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func readDone(data []byte) (d Done, ok bool) {
	in := json.NewDecoder(bytes.NewReader(data))
	in.DisallowUnknownFields()
	if err := in.Decode(&d); err != nil {
		return d, false
	}
	_, err := in.Token()
	return d, err == io.EOF && d.Interview != "" && d.Play != "" && d.N > 0 && d.On != ""
}

// refuse answers with what is wrong and what to do instead.
func refuse(w http.ResponseWriter, status int, message, hint string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": message, "hint": hint}) // who is gone needs no answer
}
