package hk.praya.portal.journey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An application that is ready to be filed, with a family and papers.
 *
 * @param email the address its applicant signs in with
 */
record Draft(String email, String account, String application) {

    /**
     * Copies the application of one of the demo's people, as it was before it was filed, for somebody who is the same but
     * for the address. Everybody of the demo has the same password.
     */
    static Draft copied(HomeDatabase database, String original, String email) throws SQLException {
        var found = database.rows("""
                select a.id, p.id from accounts a join applications p on p.applicant_id = a.id where a.email = ?""", original).getFirst();
        var copy =
                new Draft(email, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        copy.copyFrom(database, found.get(0), found.get(1));
        return copy;
    }

    /** Takes all papers out of it, and out of its applicant's library. */
    Draft withoutPapers(HomeDatabase database) throws SQLException {
        database.change("delete from documents where owner_id = ?", account);
        database.change("delete from papers where owner_id = ?", account);
        return this;
    }

    private void copyFrom(HomeDatabase database, String otherAccount, String otherApplication) throws SQLException {
        database.change("""
                insert into accounts (id, version, email, role, password_hash, confirmed_at, registered_at, language)
                select ?, 0, ?, role, password_hash, confirmed_at, registered_at, language from accounts where id = ?""", account, email, otherAccount);
        database.change(
                "insert into profiles (owner_id, version, body) select ?, 0, body from profiles where owner_id = ?",
                account,
                otherAccount);
        database.change("""
                insert into applications (id, version, applicant_id, route, completed, last_step, started_at)
                select ?, 0, ?, route, completed, last_step, started_at from applications where id = ?""", application, account, otherApplication);
        database.change("""
                insert into dependants (id, version, application_id, applicant_id, relationship, surname, given_names,
                  chinese_name, date_of_birth, nationality, travel_document_number, travel_document_expires, degree)
                select uuid(), 0, ?, ?, relationship, surname, given_names, chinese_name,
                  date_of_birth, nationality, travel_document_number, travel_document_expires, degree
                from dependants where application_id = ?""", application, account, otherApplication);
        database.change("""
                insert into papers (id, version, owner_id, name, type, size, content, scan, added_at)
                select uuid(), 0, ?, name, type, size, content, scan, added_at from papers where owner_id = ?""", account, otherAccount);
        database.change("""
                insert into documents (id, version, owner_id, application_id, dependant_id, kind, paper_id, added_at)
                select uuid(), 0, ?, ?, mine.id, d.kind, paper.id, d.added_at
                from documents d
                join papers their_paper on their_paper.id = d.paper_id
                join papers paper on paper.owner_id = ? and paper.content = their_paper.content
                left join dependants theirs on theirs.id = d.dependant_id
                left join dependants mine
                  on mine.application_id = ? and mine.travel_document_number = theirs.travel_document_number
                where d.application_id = ?""", account, application, account, application, otherApplication);
    }

    /** Where the application itself stands: its reference is null until it is filed. */
    List<List<String>> standing(HomeDatabase database) throws SQLException {
        return database.rows(
                "select version, completed, last_step, reference from applications where id = ?", application);
    }

    /** What was told and brought for it, to be compared. */
    List<List<String>> content(HomeDatabase database) throws SQLException {
        var rows = new ArrayList<List<String>>();
        rows.addAll(database.rows("select * from profiles where owner_id = ?", account));
        rows.addAll(database.rows("select * from dependants where application_id = ? order by id", application));
        rows.addAll(database.rows("select * from papers where owner_id = ? order by id", account));
        rows.addAll(database.rows("select * from documents where application_id = ? order by id", application));
        return rows;
    }

    /** What there is of its filing: its submission, its history, and letters that wait. */
    List<List<String>> traces(HomeDatabase database) throws SQLException {
        var rows = new ArrayList<List<String>>();
        rows.addAll(database.rows("select reference from submissions where application_id = ?", application));
        rows.addAll(database.rows("select sequence, type from case_events where application_id = ?", application));
        rows.addAll(database.rows("select id, subject from mail where recipient = ?", email));
        return rows;
    }
}
