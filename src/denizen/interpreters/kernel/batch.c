/* From columns to columns: load a family, fold it, write what holds on the days asked and for how long. */

enum { NOT_COMPUTED = 255 };

static void load(Family *f, const In *in, int32_t family) {
    f->in = in;
    f->first = in->people[family];
    f->people = in->people[family + 1] - f->first;
    f->mark = in->mark[family];
    if (f->people > PEOPLE && !f->mark) f->mark = 3;
    if (f->mark) return;
    f->now = BEGINNING; f->settled = 0; f->until = FOREVER;
    f->occurrences = f->applications = f->entries = f->agenda = f->changes = f->lates = f->order = 0;
    f->states = KNOWN_STATES;
    f->told_next = f->told_count = 0;
    f->touched_all = 0;
    for (int32_t p = 0; p < f->people; p++) {
        f->born[p] = in->born[f->first + p];
        f->parents[p] = f->children[p] = f->siblings[p] = 0;
        f->moved[p] = f->touched[p] = 0;
        for (int32_t s = 0; s < KNOWN_STATES; s++) f->nationality[p][s] = (Nationality){-1, -1};
        for (int32_t k = 0; k < KINDS_USED; k++) f->of_kind[p][k] = -1;
        for (int32_t n = 0; n < NORMS_KEPT; n++) f->of_norm[p][n] = -1;
    }
    for (int32_t p = 0; p < f->people; p++)
        for (int32_t row = 0; row < 2; row++) {
            int32_t parent = in->parents[(int64_t)row * in->number_of_people + f->first + p];
            if (parent < 0) continue;
            f->parents[p] |= (uint16_t)(1 << parent);
            f->children[parent] |= (uint16_t)(1 << p);
        }
    for (int32_t p = 0; p < f->people; p++)
        for (uint32_t left = f->parents[p]; left; left &= left - 1)
            f->siblings[p] |= (uint16_t)(f->children[__builtin_ctz(left)] & ~(1 << p));
}

static void tell(Family *f) {
    const In *in = f->in;
    int32_t none[SLOTS];
    for (int32_t s = 0; s < SLOTS; s++) none[s] = NOT_TOLD;
    for (int32_t p = 0; p < f->people; p++) {
        int32_t row = f->first + p;
        for (int32_t i = in->events[row]; i < in->events[row + 1]; i++) {
            int32_t slot[SLOTS], kind = in->event_kind[i];
            if (!KIND_MATTERS[kind]) continue;
            for (int32_t s = 0; s < SLOTS; s++) slot[s] = in->event_details[(int64_t)s * in->number_of_events + i];
            int32_t made = record(f, p, kind, in->event_state[i], in->event_day[i], in->event_certainty[i], slot);
            if (made < 0) return;
            f->occurrence[made].told = 1;
            if (KIND_BEGINS[kind]) schedule_told(f, in->event_day[i], kind == KIND_DECIDES ? DUSK : 0, BEGIN, made);
        }
        if (KIND_MATTERS[KIND_IS_BORN]) {
            int32_t made = record(f, p, KIND_IS_BORN, -1, f->born[p], 2, none);
            if (made < 0) return;
            f->occurrence[made].told = 1;
            if (KIND_BEGINS[KIND_IS_BORN]) schedule_told(f, f->born[p], 0, BEGIN, made);
        }
    }
    for (int32_t number = 0; number < WATCHED; number++) {
        schedule_told(f, WATCHED_SINCE[number], -1, START, number);
        for (int32_t p = 0; p < f->people; p++) {
            Watch *w = &f->watch[p][number];
            w->start = f->born[p] > WATCHED_SINCE[number] ? f->born[p] : WATCHED_SINCE[number];
            w->due = BEGINNING; w->bearers = 0;
            if (f->born[p] > WATCHED_SINCE[number]) schedule_told(f, w->start, -1, WATCH, p * (WATCHED + 1) + number);
        }
    }
}

/* --- on the days asked -------------------------------------------------------------------------------------------- */

static T nationality_of(Family *f, int32_t person, int32_t code, Day d) {
    int32_t local = LOCAL_STATE[code], title;
    for (int32_t i = KNOWN_STATES; local < 0 && i < f->states; i++) if (f->extra[i - KNOWN_STATES] == code) local = i;
    return local < 0 ? 0 : nationality(f, person, local, d, &title);
}

static void observe(Family *f, Out *out) {
    for (int32_t p = 0; p < f->people; p++)
        for (int32_t k = 0; k < out->number_of_days; k++) {
            int64_t place = (int64_t)(f->first + p) * out->number_of_days + k;
            Day d = out->days[k];
            int hidden = f->mark || f->born[p] > d;
            for (int32_t s = 0; s < out->number_of_states; s++)
                out->nationality[place * out->number_of_states + s] =
                    hidden ? NOT_COMPUTED : (uint8_t)nationality_of(f, p, out->states[s], d);
            out->stateless[place] = hidden ? NOT_COMPUTED : (uint8_t)(2 - holds_another(f, p, 0, d));
            uint8_t *standing = out->standing + place * out->number_of_norms;
            for (int32_t n = 0; n < out->number_of_norms; n++) {
                int32_t norm = out->norms[n], kept = KEPT[norm];
                if (hidden) standing[n] = NOT_COMPUTED;
                else if (kept >= 0 && f->of_norm[p][kept] < 0) standing[n] = 0;
                else standing[n] = (uint8_t)STANDING[norm](f, p, d);
            }
        }
}

/* --- for how long ------------------------------------------------------------------------------------------------- */

static void keep_interval(Out *out, int32_t person, int32_t norm, Day from, Day until, T value) {
    int64_t i = out->intervals++;
    if (i >= out->interval_room) return;
    out->interval_person[i] = person; out->interval_norm[i] = (int16_t)norm; out->interval_from[i] = from;
    out->interval_until[i] = until; out->interval_value[i] = (uint8_t)value;
}

static void stretches(Family *f, Out *out) {
    for (int32_t p = 0; p < f->people; p++)
        for (int32_t n = 0; n < out->number_of_norms; n++) {
            int32_t norm = out->norms[n];
            if (KEPT[norm] >= 0 && f->of_norm[p][KEPT[norm]] < 0) continue;
            Day day = f->born[p], start = day;
            T value = 0;
            for (int32_t i = 0; i < 1024; i++) {
                f->until = FOREVER;
                T now = STANDING[norm](f, p, day);
                if (now != value) {
                    if (value) keep_interval(out, f->first + p, norm, start, day, value);
                    start = day;
                    value = now;
                }
                if (f->until >= FOREVER || f->until <= day) break;
                day = f->until;
            }
            if (value) keep_interval(out, f->first + p, norm, start, FOREVER, value);
        }
}

static void keep_holding(Out *out, int32_t person, int32_t state, Day from, Day until, T value, int32_t title) {
    int64_t i = out->holdings++;
    if (i >= out->holding_room) return;
    out->holding_person[i] = person; out->holding_state[i] = (int16_t)state; out->holding_from[i] = from;
    out->holding_until[i] = until; out->holding_value[i] = (uint8_t)value;
    out->holding_title[i] = (int16_t)(title == NOT_TOLD ? -1 : title);
}

static void holdings(Family *f, Out *out) {
    for (int32_t p = 0; p < f->people; p++)
        for (uint64_t left = f->moved[p]; left; left &= left - 1) {
            int32_t local = __builtin_ctzll(left), title = NOT_TOLD;
            int32_t state = local < KNOWN_STATES ? KNOWN_STATE[local] : f->extra[local - KNOWN_STATES];
            Day start = BEGINNING;
            T value = 0;
            for (int32_t i = f->nationality[p][local].first; i >= 0; i = f->entry[i].next) {
                const Entry *e = &f->entry[i];
                if (value && start < e->day) keep_holding(out, f->first + p, state, start, e->day, value, title);
                start = e->day; value = e->value; title = e->title;
            }
            if (value) keep_holding(out, f->first + p, state, start, FOREVER, value, title);
        }
}

static void duties(Family *f, Out *out) {
    for (int32_t i = 0; i < f->applications; i++) {
        const Application *a = &f->application[i];
        if (!a->due || !a->value) continue;
        int64_t at = out->duties++;
        if (at >= out->duty_room) continue;
        out->duty_person[at] = f->first + a->bearer; out->duty_norm[at] = a->norm; out->duty_from[at] = a->lo;
        out->duty_due[at] = a->due; out->duty_value[at] = (uint8_t)a->value; out->duty_fulfilled[at] = a->fulfilled;
        out->duty_breached[at] = a->breach;
    }
}

uint64_t family_size(void) { return sizeof(Family); }

Day shift_one(Day when, int32_t months, int32_t forward, int32_t days, int32_t working, int32_t to_working_day) {
    return shift_day(when, months, forward, days, working, to_working_day);
}

void fold_families(const In *in, Out *out, Family *f, int32_t from, int32_t to) {
    for (int32_t family = from; family < to; family++) {
        load(f, in, family);
        if (!f->mark) { tell(f); run(f); }
        out->mark[family] = (uint8_t)f->mark;
        observe(f, out);
        if (f->mark) continue;
        if (out->interval_room) stretches(f, out);
        if (out->holding_room) holdings(f, out);
        if (out->duty_room) duties(f, out);
    }
}
