using TalentSettlement.Functions.JointWindow;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.Transition;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the staff of a joint window does.</summary>
public static class ApiWindow
{
    extension(ApiAccount window)
    {
        /// <summary>Lists the permits to post or hand over.</summary>
        public Task<ApiAnswer> HandOvers() => window.Get("hand-overs");

        /// <summary>Records that a permit was posted.</summary>
        public Task<ApiAnswer> Dispatch(string caseId, string trackingNumber) =>
            window.Change(HttpMethod.Post, caseId, "dispatch", new DispatchPermit(trackingNumber));

        /// <summary>Records that a permit was collected.</summary>
        public Task<ApiAnswer> Collect(string caseId) => window.Change(HttpMethod.Post, caseId, "collection");

        /// <summary>Records a consultation.</summary>
        public Task<ApiAnswer> Consult(string question, string advice, string? caseId = null) =>
            window.Write(HttpMethod.Post, "consultations", new RecordConsultation(question, advice, caseId));

        /// <summary>Lists the window's consultations.</summary>
        public Task<ApiAnswer> Consultations() => window.Get("consultations");

        /// <summary>Reports a problem to a municipal department.</summary>
        public Task<ApiAnswer> Report(string department, string question, string? caseId = null) =>
            window.Write(HttpMethod.Post, "policy-problems", new ReportPolicyProblem(department, question, caseId));

        /// <summary>Registers an application on paper: one of the original flow, before the cut-over only.</summary>
        public Task<ApiAnswer> RegisterPaper(RegisterLegacyCase paper) => window.Write(HttpMethod.Post, "legacy-cases", paper);

        /// <summary>Lists the window's cases of the original flow.</summary>
        public Task<ApiAnswer> LegacyCases() => window.Get("legacy-cases");

        /// <summary>Ends a case of the original flow: <c>cancelled</c>, <c>rejected</c> or <c>granted</c>.</summary>
        public Task<ApiAnswer> EndLegacy(string caseId, string how) =>
            window.Change(HttpMethod.Post, caseId, "legacy-ending", new EndLegacyCase(how));
    }
}
