using TalentSettlement.Functions.JointWindow;
using TalentSettlement.Functions.Sanctions;
using TalentSettlement.Functions.Supervision;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What supervisors and operators do.</summary>
public static class ApiSupervision
{
    extension(ApiAccount supervisor)
    {
        /// <summary>Annuls the finding of a case on appeal.</summary>
        public Task<ApiAnswer> Annul(string caseId, string reason) =>
            supervisor.Change(HttpMethod.Post, caseId, "annulment", new AnnulFinding(reason));

        /// <summary>Imports a finding that predates the system.</summary>
        public Task<ApiAnswer> Import(ImportSanction finding) => supervisor.Write(HttpMethod.Post, "sanctions", finding);

        /// <summary>Annuls an imported finding.</summary>
        public Task<ApiAnswer> AnnulImported(AnnulSanction annulment) => supervisor.Write(HttpMethod.Post, "sanctions/annulments", annulment);

        /// <summary>Looks a person's findings up.</summary>
        public Task<ApiAnswer> Findings(string identityNumber) =>
            supervisor.Write(HttpMethod.Post, "sanctions/searches", new SearchSanctions(identityNumber));

        /// <summary>Lists the problems reported to the supervisor's department.</summary>
        public Task<ApiAnswer> PolicyProblems() => supervisor.Get("policy-problems");

        /// <summary>Answers a reported problem.</summary>
        public Task<ApiAnswer> Answer(string problem, string text) =>
            supervisor.Write(HttpMethod.Post, $"policy-problems/{problem}/answer", new AnswerPolicyProblem(text));

        /// <summary>Draws a spot check.</summary>
        public Task<ApiAnswer> Draw(DrawSpotCheck order) => supervisor.Write(HttpMethod.Post, "spot-checks", order);

        /// <summary>Shows a spot check.</summary>
        public Task<ApiAnswer> SpotCheck(string id) => supervisor.Get($"spot-checks/{id}");

        /// <summary>Draws a spot check again from what was published.</summary>
        public Task<ApiAnswer> DrawAgain(string id) => supervisor.Get($"spot-checks/{id}/verification");

        /// <summary>Records what a checker found; also for reviewers who check.</summary>
        public Task<ApiAnswer> Record(string spotCheck, RecordCheck result) =>
            supervisor.Write(HttpMethod.Post, $"spot-checks/{spotCheck}/results", result);

        /// <summary>Proposes to revoke a passed case.</summary>
        public Task<ApiAnswer> ProposeRevocation(string caseId, string grounds) =>
            supervisor.Change(HttpMethod.Post, caseId, "revocation-proposal", new ProposeRevocation(grounds));

        /// <summary>Decides on a proposed revocation; revokes unless it is declined with a reason.</summary>
        public Task<ApiAnswer> DecideRevocation(string caseId, string? declineReason = null) =>
            supervisor.Change(HttpMethod.Post, caseId, "revocation", new DecideRevocation(declineReason));

        /// <summary>Lists proposed revocations.</summary>
        public Task<ApiAnswer> Revocations() => supervisor.Get("revocations");

        /// <summary>Lists the texts that did not arrive; for operators.</summary>
        public Task<ApiAnswer> UndeliveredTexts() => supervisor.Get("operations/undelivered-texts");

        /// <summary>Starts the procedures again that should run and do not; for operators.</summary>
        public Task<ApiAnswer> Resume(int take, string? after = null) =>
            supervisor.Write(HttpMethod.Post, $"operations/procedures/resume?take={take}" + (after is null ? "" : $"&after={after}"));

        /// <summary>Reads who read or tried to change a case.</summary>
        public Task<ApiAnswer> AccessLog(string caseId) => supervisor.Get($"operations/access-log/{caseId}");
    }
}
