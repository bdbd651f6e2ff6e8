using System.Collections.Immutable;
using TalentSettlement.Core.Examination;
using TalentSettlement.Functions.Examination;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the officers of Shenzhen decide and print.</summary>
public static class ApiBureau
{
    extension(ApiAccount officer)
    {
        /// <summary>Agrees, for human resources.</summary>
        public Task<ApiAnswer> Approve(string caseId) => officer.ChangePoints(HttpMethod.Post, caseId, "decision", new DecideApplication(Ruling.Granted, []));

        /// <summary>Does not agree, for human resources.</summary>
        public Task<ApiAnswer> Refuse(string caseId, params ImmutableArray<ExaminationReason> reasons) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "decision", new DecideApplication(Ruling.Declined, reasons));

        /// <summary>Agrees, for development and reform.</summary>
        public Task<ApiAnswer> ApproveReform(string caseId) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "reform-decision", new DecideApplication(Ruling.Granted, []));

        /// <summary>Does not agree, for development and reform.</summary>
        public Task<ApiAnswer> RefuseReform(string caseId, params ImmutableArray<ExaminationReason> reasons) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "reform-decision", new DecideApplication(Ruling.Declined, reasons));

        /// <summary>Asks for more time to verify.</summary>
        public Task<ApiAnswer> AskMoreTime(string caseId, int total, string? reason) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "verification", new AskVerification(total, reason));

        /// <summary>Decides on more time that was asked for.</summary>
        public Task<ApiAnswer> RuleOnMoreTime(string caseId, Ruling ruling = Ruling.Granted) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "verification/decision", new DecideRequest(ruling));

        /// <summary>Asks for a supplement.</summary>
        public Task<ApiAnswer> AskSupplement(string caseId, string what) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "supplement", new AskSupplement(what));

        /// <summary>Issues the indicator.</summary>
        public Task<ApiAnswer> IssueIndicator(string caseId) => officer.ChangePoints(HttpMethod.Post, caseId, "indicator");

        /// <summary>Prints notice and cards.</summary>
        public Task<ApiAnswer> Print(string caseId) => officer.ChangePoints(HttpMethod.Post, caseId, "documents");

        /// <summary>Decides on a cancellation.</summary>
        public Task<ApiAnswer> RuleOnCancellation(string caseId, Ruling ruling = Ruling.Granted, string? reason = null) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "cancellation/decision", new DecideRequest(ruling, reason));

        /// <summary>Decides on a change of notice and card.</summary>
        public Task<ApiAnswer> RuleOnChange(string caseId, Ruling ruling = Ruling.Granted, string? reason = null) =>
            officer.ChangePoints(HttpMethod.Post, caseId, "change/decision", new DecideRequest(ruling, reason));
    }
}
